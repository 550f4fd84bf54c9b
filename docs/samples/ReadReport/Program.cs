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

    command.Run(Console.Out);
    return 0;
}
catch (CommandException exception)
{
    Console.Error.WriteLine($"ReadReport: {exception.Message}");
    return 2;
}
