using System.Text;

namespace ConfReport.Json;

/// <summary>What is wrong with a JSON text, noted by place; lines, columns and paths are worked out once, at the end.</summary>
/// <remarks>Most texts have no problem, so the way of reading keeps no path and counts no lines.</remarks>
internal struct JsonProblems(int maximum)
{
    private List<Problem>? problems;

    /// <summary>Whether so much is wrong that reading on would say nothing new.</summary>
    public readonly bool AreTooMany => problems is not null && problems.Count >= maximum;

    /// <summary>Something is wrong at a byte where no value is.</summary>
    public void AtByte(int offset, string code, string message) => Add(new Problem(offset, false, code, message, Severity.Error));

    /// <summary>Something is wrong with the name or the value that begins at a byte.</summary>
    public void AtValue(int offset, string code, string message, Severity severity = Severity.Error) => Add(new Problem(offset, true, code, message, severity));

    /// <param name="json">The text.</param>
    /// <param name="firstByte">Where it begins: behind a byte order mark, which editors show no column for.</param>
    public readonly Diagnostic[] ToDiagnostics(ReadOnlySpan<byte> json, int firstByte)
    {
        if (problems is null)
        {
            return [];
        }

        var ordered = problems.OrderBy(problem => problem.Offset).ToArray();
        var paths = JsonPaths.Of(ordered.Select(problem => problem.Offset).ToArray(), json);
        var diagnostics = new Diagnostic[ordered.Length];
        var position = new Utf8Position(firstByte);
        for (var i = 0; i < ordered.Length; i++)
        {
            var problem = ordered[i];
            position.AdvanceTo(problem.Offset, json);
            diagnostics[i] = new Diagnostic(problem.Code, problem.Severity, problem.Message, position.Line, position.Column, problem.HasPath ? paths[i] : "");
        }

        return diagnostics;
    }

    private void Add(Problem problem)
    {
        problems ??= [];
        if (problems.Count < maximum)
        {
            problems.Add(problem);
        }

        if (problems.Count == maximum)
        {
            problems.Add(problem with { Severity = Severity.Error, Code = JsonCodes.TooManyProblems, Message = $"There are {maximum} problems; reading stopped." });
        }
    }

    private readonly record struct Problem(int Offset, bool HasPath, string Code, string Message, Severity Severity);

    /// <summary>A place in UTF-8 text that only moves forward, so that all places of a text together cost one pass.</summary>
    private struct Utf8Position(int start)
    {
        private int offset = start;

        public int Line { get; private set; } = 1;

        public int Column { get; private set; } = 1;

        public void AdvanceTo(int target, ReadOnlySpan<byte> text)
        {
            var passed = text[offset..Math.Max(offset, target)];
            var lastBreak = passed.LastIndexOf((byte)'\n');
            if (lastBreak >= 0)
            {
                Line += passed.Count((byte)'\n');
                Column = 1;
            }

            Column += Encoding.UTF8.GetCharCount(passed[(lastBreak + 1)..]);
            offset = Math.Max(offset, target);
        }
    }
}
