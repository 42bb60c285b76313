using ComplianceAsCode.Text;

namespace ComplianceAsCode.Syntax;

/// <summary>Where a Markdown file's front matter lies: between a first line <c>---</c> and the next line <c>---</c> or <c>...</c>, both at column 1.</summary>
/// <param name="Yaml">The text between the fences.</param>
/// <param name="Body">The text behind the closing fence.</param>
/// <param name="IsClosed">Whether there is a closing fence.</param>
public readonly record struct FrontMatter(TextSpan Yaml, TextSpan Body, bool IsClosed)
{
    /// <summary>Finds front matter. A file that only begins with a thematic break has none: unless the fence is closed, something like a key must follow it.</summary>
    public static FrontMatter? Find(string text)
    {
        var first = LineAt(text, 0);
        if (!IsFence(text, first.Content, "---")) return null;
        for (var line = LineAt(text, first.Next); ; line = LineAt(text, line.Next))
        {
            if (IsFence(text, line.Content, "---") || IsFence(text, line.Content, "..."))
                return new(new(first.Next, line.Content.Start), new(line.Next, text.Length), IsClosed: true);
            if (line.Next >= text.Length) break;
        }
        return BeginsWithKey(text.AsSpan(Math.Min(first.Next, text.Length)))
            ? new(new(first.Next, text.Length), new(text.Length, text.Length), IsClosed: false)
            : null;
    }

    private static bool IsFence(string text, TextSpan line, string fence) =>
        text.AsSpan(line.Start, line.Length).TrimEnd() is var content && content.SequenceEqual(fence);

    /// <summary>Whether a text begins with something like <c>key:</c>.</summary>
    internal static bool BeginsWithKey(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var end = text.IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
        return end > 0 && text[end] == ':' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]));
    }

    private static (TextSpan Content, int Next) LineAt(string text, int start)
    {
        if (start >= text.Length) return (new(text.Length, text.Length), text.Length);
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0) return (new(start, text.Length), text.Length);
        var end = start + length;
        var next = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        return (new(start, end), next);
    }
}
