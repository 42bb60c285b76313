using System.Text;

namespace ComplianceAsCode.Text;

/// <summary>A change of a text at one place, so that all else stays as it was written.</summary>
/// <param name="Span">What is replaced; empty where something is only put in.</param>
/// <param name="Replacement">What stands there afterwards.</param>
public sealed record TextEdit(TextSpan Span, string Replacement)
{
    /// <summary>Puts something in before an offset.</summary>
    public static TextEdit Insert(int at, string text) => new(new(at, at), text);

    /// <summary>Takes something out.</summary>
    public static TextEdit Remove(TextSpan span) => new(span, "");

    /// <summary>The text after all edits, whose spans are those of the text as it is and do not overlap. Of several at one place, the first stands first.</summary>
    /// <exception cref="ArgumentException">Two edits overlap.</exception>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (span, replacement) in edits.OrderBy(e => e.Span.Start))
        {
            if (span.Start < done) throw new ArgumentException($"two edits overlap at {span.Start}", nameof(edits));
            result.Append(text, done, span.Start - done).Append(replacement);
            done = span.End;
        }
        return result.Append(text, done, text.Length - done).ToString();
    }
}
