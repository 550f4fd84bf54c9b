using System.Text;
using ConfReport.Samples.ReadReport;

// A post holds names in every script; a console that starts with another encoding would show question marks.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

try
{
    var command = Command.Parse(args);
    if (command is null)
    {
        Console.Out.Write(Command.Help);
        return 0;
    }

    return command.Run(Console.Out, Console.Error);
}
catch (CommandException exception)
{
    return Tell(exception.Message);
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    // The console itself, closed or on a full disk: files are the business of the command.
    return Tell($"the output cannot be written: {exception.Message}");
}

static int Tell(string message)
{
    try
    {
        Console.Error.WriteLine($"ReadReport: {message}");
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
    {
        // Nobody is there to be told; the exit code says it.
    }

    return 2;
}
