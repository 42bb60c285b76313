using ComplianceAsCode.Text;

namespace ComplianceAsCode.Syntax;

/// <summary>What is kept of a Markdown body: its headings, links and running text.</summary>
/// <param name="Headings">Headings in order.</param>
/// <param name="Links">Links and images, but no autolinks.</param>
/// <param name="Texts">Runs of literal text outside code, HTML and links, with their spans.</param>
public sealed record MarkdownOutline(IReadOnlyList<Heading> Headings, IReadOnlyList<Link> Links, IReadOnlyList<TextSpan> Texts)
{
    /// <summary>The outline of nothing.</summary>
    public static MarkdownOutline Empty { get; } = new([], [], []);
}

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its text without markup.</param>
/// <param name="Anchor">The fragment that a link to it uses, as GitHub makes it.</param>
/// <param name="HasContent">Whether anything stands below it before the next heading of its level or above.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Heading(int Level, string Text, string Anchor, bool HasContent, TextSpan Span);

/// <summary>A link or image.</summary>
/// <param name="Target">The destination as written, with escapes resolved.</param>
/// <param name="Span">The destination's place, or the link's where it is a reference defined elsewhere.</param>
public sealed record Link(string Target, TextSpan Span);
