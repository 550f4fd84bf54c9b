namespace ConfReport.Samples.ReadReport;

/// <summary>What went wrong, in one line for the person at the console.</summary>
internal sealed class CommandException(string message) : Exception(message);
