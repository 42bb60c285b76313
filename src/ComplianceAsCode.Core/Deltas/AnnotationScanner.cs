using System.Text.RegularExpressions;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Deltas;

/// <summary>
/// Finds annotations in C# code without compiling it: a revision's code cannot be built for each comparison. It sees what is written; what a code generator
/// writes, or an alias hides, it does not.
/// </summary>
internal static partial class AnnotationScanner
{
    private static readonly HashSet<string> Names =
    [
        "AiModel", "AiSystem", "EventLogging", "Evidence", "Explainability", "HumanOversight", "IntendedPurpose", "KnownLimitation", "ModelOwner", "NotAnAiSystem", "RiskLevel", "TrainingData",
    ];

    /// <summary>The annotations of a file, in order.</summary>
    public static IReadOnlyList<AnnotationUse> Find(string path, string text)
    {
        var found = new List<AnnotationUse>();
        var lines = new LineMap(text);
        for (var at = 0; at < text.Length;)
        {
            var end = CodeText.SkipFrom(text, at);
            if (end == at && text[at] == '[')
            {
                foreach (var (start, entry) in EntriesOf(text, at + 1))
                    if (NameOf(entry) is { } name) found.Add(new(name, $"[{White().Replace(entry.Trim(), " ")}]", path, lines.LineOf(start)));
            }
            at = Math.Max(end, at + 1);
        }
        return found;
    }

    /// <summary>What stands between an opening bracket and its closing one, parted at commas that are in no other bracket.</summary>
    private static IEnumerable<(int Start, string Text)> EntriesOf(string text, int from)
    {
        var (start, depth) = (from, 0);
        for (var at = from; at < text.Length;)
        {
            var end = CodeText.SkipFrom(text, at);
            if (end > at)
            {
                at = end;
                continue;
            }
            var c = text[at];
            if (c == ']' && depth == 0)
            {
                yield return (Begin(text, start, at), text[start..at]);
                yield break;
            }
            if (c == ',' && depth == 0)
            {
                yield return (Begin(text, start, at), text[start..at]);
                start = at + 1;
            }
            depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
            if (depth < 0 || c == ';') yield break;
            at++;
        }
    }

    private static int Begin(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return start;
    }

    private static string? NameOf(string entry) => Entry().Match(entry) is { Success: true } match && Names.Contains(match.Groups["name"].Value) ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"^\s*(?:(?:assembly|module|type|method)\s*:\s*)?(?:[\w]+\s*(?:\.|::)\s*)*(?<name>\w+?)(?:Attribute)?\s*(?:\(|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();
}
