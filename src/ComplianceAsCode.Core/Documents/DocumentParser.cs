using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Documents;

/// <summary>What a file holds: documents, or a reason why it cannot be read, or nothing of ours.</summary>
/// <param name="Documents">Its documents, in order.</param>
/// <param name="Unread">The fault of a file that means to be a document and cannot be read to its end.</param>
public sealed record ParsedFile(IReadOnlyList<Document> Documents, UnreadDocument? Unread)
{
    /// <summary>A file that holds no document.</summary>
    public static ParsedFile None { get; } = new([], null);
}

/// <summary>Parses files as documents.</summary>
public static class DocumentParser
{
    /// <summary>Parses a file that was decoded.</summary>
    public static ParsedFile Parse(SourceFile source) => IsMarkdown(source.Path) ? ParseMarkdown(source) : ParseYaml(source);

    /// <summary>Whether a path is Markdown's.</summary>
    public static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static ParsedFile ParseMarkdown(SourceFile source)
    {
        if (FrontMatter.Find(source.Text) is not { } matter) return ParsedFile.None;
        var claim = Claim.OfMarkdown(source.Text);
        if (!matter.IsClosed)
            return claim is null ? ParsedFile.None : Unread(source, claim, new(SyntaxFaultKind.UnclosedFrontMatter, new(0, 3), "the front matter begins here and has no closing line ---"));

        var (roots, fault) = YamlTreeReader.Read(source.Text, matter.Yaml);
        if (fault is null && roots.Count > 1)
            fault = new(SyntaxFaultKind.InvalidYaml, new(roots[1].Span.Start, roots[1].Span.End), "front matter is one YAML document");
        if (fault is null && roots is [not YamlMapping and not YamlScalar { IsAbsent: true }])
            fault = new(SyntaxFaultKind.InvalidYaml, roots[0].Span, $"front matter is a mapping of fields, and this is {roots[0].Description}");
        if (fault is not null) return claim is null ? ParsedFile.None : Unread(source, claim, fault);
        if (roots is not [YamlMapping fields] || !IsDocument(fields, isMarkdown: true)) return ParsedFile.None;

        var (outline, tooDeep) = MarkdownOutliner.Outline(source.Text, matter.Body);
        if (tooDeep is not null) return Unread(source, claim ?? Claim.None, tooDeep);
        return new([Create(source, fields, isMarkdown: true, outline)], null);
    }

    private static ParsedFile ParseYaml(SourceFile source)
    {
        // Most YAML of a repository is none of ours; what does not even look so is not parsed.
        if (!source.Text.Contains("kind", StringComparison.Ordinal) && !source.Text.Contains("id", StringComparison.Ordinal)) return ParsedFile.None;
        var (roots, fault) = YamlTreeReader.Read(source.Text, new(0, source.Text.Length));
        var documents = roots.OfType<YamlMapping>().Where(fields => IsDocument(fields, isMarkdown: false))
            .Select(fields => Create(source, fields, isMarkdown: false, MarkdownOutline.Empty)).ToList();
        if (fault is null) return documents.Count == 0 ? ParsedFile.None : new(documents, null);

        var rest = source.Text[(documents.Count == 0 ? 0 : Math.Min(documents[^1].Fields.Span.End, source.Text.Length))..];
        var claim = Claim.OfYaml(rest) ?? (documents.Count > 0 ? Claim.None : null);
        return claim is null ? ParsedFile.None : new(documents, Unread(source, claim, fault).Unread);
    }

    private static bool IsDocument(YamlMapping fields, bool isMarkdown)
    {
        var (kind, id) = (fields.Find("kind"), fields.Find("id"));
        if (isMarkdown) return kind is not null || id is not null;
        return (kind?.Value is YamlScalar { Value: var name } && KindSet.Find(name) is not null)
            || (id?.Value is YamlScalar { Value: var text } && KindSet.OfId(text) is not null);
    }

    private static Document Create(SourceFile source, YamlMapping fields, bool isMarkdown, MarkdownOutline outline)
    {
        var kind = fields.Find("kind")?.Value is YamlScalar { Value: var name } ? KindSet.Find(name) : null;
        var facts = new FieldFacts();
        if (kind is not null) kind.Shape.Collect(fields, facts, at: null);
        else facts.Duplicates.AddRange(fields.Duplicates);
        return new(source, fields, isMarkdown, outline, kind, facts);
    }

    private static ParsedFile Unread(SourceFile source, Claim claim, SyntaxFault fault) => new([], new(source.Path, source.Lines.RangeOf(fault.Span), fault, claim));
}
