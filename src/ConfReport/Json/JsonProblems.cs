using System.Text;
using System.Text.Json;

namespace ConfReport.Json;

/// <summary>What is wrong with a JSON text, noted by place; lines, columns and paths are worked out once, at the end.</summary>
/// <remarks>Most texts have no problem, so the way of reading keeps no path and counts no lines.</remarks>
internal struct JsonProblems(int maximum)
{
    private List<Problem>? problems;

    /// <summary>Whether so much is wrong that reading on would say nothing new.</summary>
    public readonly bool AreTooMany => problems is not null && problems.Count >= maximum;

    public readonly bool Any => problems is not null;

    /// <summary>Something is wrong at a byte, outside of what the tokens cover.</summary>
    public void AtByte(int offset, string code, string message) => Add(new Problem(offset, -1, code, message));

    /// <summary>Something is wrong with a token.</summary>
    public void AtToken(int token, string code, string message) => Add(new Problem(-1, token, code, message));

    /// <param name="json">The text.</param>
    /// <param name="firstByte">Where it begins: behind a byte order mark, which editors show no column for.</param>
    /// <param name="tokens">Its tokens.</param>
    public readonly Diagnostic[] ToDiagnostics(ReadOnlySpan<byte> json, int firstByte, ReadOnlySpan<JsonToken> tokens)
    {
        if (problems is null)
        {
            return [];
        }

        var byToken = problems.Where(problem => problem.Token >= 0).OrderBy(problem => problem.Token).ToArray();
        var paths = JsonPaths.Of(byToken.Select(problem => problem.Token).ToArray(), json, tokens);
        var found = new List<(int Offset, Problem Problem, string Path)>();
        for (var i = 0; i < byToken.Length; i++)
        {
            found.Add((StartOf(tokens[byToken[i].Token]), byToken[i], paths[i]));
        }

        found.AddRange(problems.Where(problem => problem.Token < 0).Select(problem => (problem.Offset, problem, "")));
        var ordered = found.OrderBy(item => item.Offset).ToArray();
        var diagnostics = new Diagnostic[ordered.Length];
        var position = new Utf8Position(firstByte);
        for (var i = 0; i < ordered.Length; i++)
        {
            var (offset, problem, path) = ordered[i];
            position.AdvanceTo(offset, json);
            diagnostics[i] = new Diagnostic(problem.Code, Severity.Error, problem.Message, position.Line, position.Column, path);
        }

        return diagnostics;
    }

    private static int StartOf(JsonToken token) =>
        token.Type is JsonTokenType.String or JsonTokenType.PropertyName ? token.Start - 1 : token.Start;

    private void Add(Problem problem)
    {
        problems ??= [];
        if (problems.Count < maximum)
        {
            problems.Add(problem);
        }

        if (problems.Count == maximum)
        {
            problems.Add(problem with { Code = JsonCodes.TooManyProblems, Message = $"There are {maximum} problems; reading stopped." });
        }
    }

    private readonly record struct Problem(int Offset, int Token, string Code, string Message);

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
