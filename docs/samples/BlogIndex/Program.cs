using System.Text;
using ConfReport.Samples.BlogIndex;
using ConfReport.Samples.ReadReport;
using Spectre.Console;

// A post holds names in every script; a console that starts with another encoding would show question marks.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    var command = Command.Parse(args);
    if (command is null)
    {
        Console.Out.Write(Command.Help);
        return 0;
    }

    using var output = Console.OpenStandardOutput();
    var terminals = new Terminals(
        Console.IsOutputRedirected ? null : TerminalOn(Console.Out),
        Console.IsErrorRedirected ? null : TerminalOn(Console.Error));
    return await command.RunAsync(output, Console.Error, terminals, stop.Token);
}
catch (CommandException exception)
{
    return Tell(exception.Message);
}
catch (OperationCanceledException)
{
    return Tell("stopped; no file was written.");
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    // The console itself, closed or on a full disk: files are the business of the command.
    return Tell($"the output cannot be written: {exception.Message}");
}

static IAnsiConsole TerminalOn(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

static int Tell(string message)
{
    try
    {
        Console.Error.WriteLine($"BlogIndex: {TerminalText.Harmless(message)}");
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
    {
        // Nobody is there to be told; the exit code says it.
    }

    return 2;
}
