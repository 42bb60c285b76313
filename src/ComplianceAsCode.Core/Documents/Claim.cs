using System.Text.RegularExpressions;
using ComplianceAsCode.Kinds;

namespace ComplianceAsCode.Documents;

/// <summary>
/// What a file says of itself at first sight, before and without parsing: whether it means to be a document, and its kind and id.
/// A file that claims to be one and cannot be read is reported; one that does not is passed over.
/// </summary>
/// <param name="Kind">The word behind <c>kind:</c> at the start of a line, or empty.</param>
/// <param name="Id">The word behind <c>id:</c> at the start of a line, or empty.</param>
/// <param name="Subject">The words behind <c>requirement:</c>, <c>type:</c>, <c>system:</c>, <c>document:</c> and the like, which tell what is not missing although it cannot be read.</param>
internal sealed partial record Claim(string Kind, string Id, IReadOnlySet<string> Subject)
{
    private const int Reach = 64 * 1024;

    /// <summary>Nothing is known: it may be any document.</summary>
    public static Claim None { get; } = new("", "", new HashSet<string>());

    /// <summary>Whether a Markdown file claims to be a document: its front matter, closed or not, has a kind or an id.</summary>
    public static Claim? OfMarkdown(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal)) return null;
        var head = text.AsSpan(3, Math.Min(text.Length - 3, Reach));
        var end = head.IndexOf("\n---", StringComparison.Ordinal);
        var claim = Of(end < 0 ? head : head[..end]);
        return claim.Kind.Length + claim.Id.Length > 0 ? claim : null;
    }

    /// <summary>Whether YAML claims to be a document: one of our kinds, or an id with one of our prefixes.</summary>
    public static Claim? OfYaml(string text)
    {
        var claim = Of(text.AsSpan(0, Math.Min(text.Length, Reach)));
        return KindSet.Find(claim.Kind) is not null || KindSet.OfId(claim.Id) is not null ? claim : null;
    }

    private static Claim Of(ReadOnlySpan<char> head)
    {
        var (kind, id) = ("", "");
        var subject = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in Line().EnumerateMatches(head))
        {
            var line = head.Slice(match.Index, match.Length);
            var colon = line.IndexOf(':');
            var value = line[(colon + 1)..].Trim().Trim("\"'").ToString();
            var key = line[..colon].Trim("\"' \t");
            if (key is "kind") kind = kind.Length == 0 ? value : kind;
            else if (key is "id") id = id.Length == 0 ? value : id;
            else subject.Add(value);
        }
        return new(kind, id, subject);
    }

    [GeneratedRegex(@"^[""']?(?:kind|id|requirement|type|system|model|document|status|topics|category)[""']?[ \t]*:[ \t]+[^\r\n#]{1,200}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
