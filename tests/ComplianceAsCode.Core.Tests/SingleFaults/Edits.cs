using ComplianceAsCode.Documents;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.SingleFaults;

/// <summary>Every edit of a sort that the documents of the rule pages' workspace allow, so that no rule can be forgotten.</summary>
internal static class Edits
{
    private static readonly string Folder = Path.Join(AppContext.BaseDirectory, "rules", "workspace");

    /// <summary>Each required field taken out, with its key.</summary>
    public static IEnumerable<Edit> WithoutRequiredField() =>
        from entry in AllEntries()
        let edit = new Edit($"{entry.Name} taken out", entry.Document.Source, EntrySpan.Of(entry.Document.Source.Text, entry.Mapping, entry.Entry), "")
        where Misses(edit)
        select edit;

    /// <summary>Each required field left empty.</summary>
    public static IEnumerable<Edit> WithEmptyRequiredField() =>
        from entry in AllEntries()
        let edit = new Edit($"{entry.Name} left empty", entry.Document.Source, new(entry.Entry.Key.Span.End + 1, entry.Entry.Value.Span.End), "")
        where Misses(edit)
        select edit;

    /// <summary>Each key with a letter more.</summary>
    public static IEnumerable<Edit> WithMisspeltKey() =>
        from entry in AllEntries()
        where entry.Entry.Key.Value is not "kind"
        select new Edit($"{entry.Name} misspelt", entry.Document.Source, new(entry.Entry.Key.Span.End, entry.Entry.Key.Span.End), "s");

    /// <summary>Each reference to a document or person with a letter more.</summary>
    public static IEnumerable<Edit> WithMisspeltReference() =>
        from document in Documents()
        from reference in document.Facts.References
        select Replace(document, reference.Node, $"{reference.Id}x", "misspelt");

    /// <summary>Each citation of a requirement with a letter more.</summary>
    public static IEnumerable<Edit> WithMisspeltRequirement() =>
        from document in Documents()
        from citation in document.Facts.Citations
        select Replace(document, citation.Node, $"{citation.Node.Value}x", "misspelt");

    /// <summary>Each reference to a document that names one of another kind instead.</summary>
    public static IEnumerable<Edit> WithReferenceToWrongKind() =>
        from document in Documents()
        from reference in document.Facts.References
        where !reference.Type.AnyKind
        select Replace(document, reference.Node, reference.Type.Kinds.Contains("supplier") ? "SYS-help-desk" : "SUP-model-host", "of the wrong kind");

    /// <summary>Each single value replaced by a mapping, which no field of a single value takes.</summary>
    public static IEnumerable<Edit> WithInvalidValue() =>
        from entry in AllEntries()
        where entry.Entry.Key.Value is not ("kind" or "training-data") && entry.Entry.Value is YamlScalar
        select new Edit($"{entry.Name} of the wrong type", entry.Document.Source, entry.Entry.Value.Span, "{ not: this }");

    /// <summary>Each document with a kind that does not exist.</summary>
    public static IEnumerable<Edit> WithUnknownKind() =>
        from entry in AllEntries()
        where entry.Entry.Key.Value is "kind" && entry.Mapping == entry.Document.Fields
        select new Edit($"{entry.Name} unknown", entry.Document.Source, new(entry.Entry.Value.Span.End, entry.Entry.Value.Span.End), "x");

    /// <summary>Each document with an underscore in its id.</summary>
    public static IEnumerable<Edit> WithMalformedId() =>
        from entry in AllEntries()
        where entry.Entry.Key.Value is "id"
        select new Edit($"{entry.Name} malformed", entry.Document.Source, new(entry.Entry.Value.Span.Start + 3, entry.Entry.Value.Span.Start + 4), "_");

    /// <summary>Each document's title with a quote that is never closed.</summary>
    public static IEnumerable<Edit> WithUnclosedQuote() =>
        from document in Documents()
        let title = document.Fields.Find("title")!.Value
        select new Edit($"{document.Path}: {document.Id}: quote of the title never closed", document.Source, new(title.Span.Start, title.Span.Start), "'");

    private static Edit Replace(Document document, YamlScalar node, string by, string how) =>
        new($"{document.Path}: {document.Id}: {node.Value} at {document.At(node).Range.Line},{document.At(node).Range.Column} {how}", document.Source, node.Span, by);

    private static IEnumerable<Document> Documents() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(path => SourceFile.Decode(Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(path))!)
        .Where(source => source.Path is not ("aims.yaml" or "framework.yaml"))
        .SelectMany(source => DocumentParser.Parse(source).Documents);

    private static IEnumerable<FieldPlace> AllEntries() => Documents().SelectMany(d => Entries(d, d.Fields, $"{d.Path}: {d.Id}:"));

    private static IEnumerable<FieldPlace> Entries(Document document, YamlNode node, string name) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(e => Entries(document, e.Value, $"{name} {e.Key.Value}").Prepend(new($"{name} {e.Key.Value}", document, mapping, e))),
        YamlSequence sequence => sequence.Items.SelectMany((item, i) => Entries(document, item, $"{name}[{i}]")),
        _ => [],
    };

    /// <summary>Whether a required field is missing after an edit and nothing else is wrong with the fields.</summary>
    private static bool Misses(Edit edit) => DocumentParser.Parse(edit.After()).Documents.Any(d => d.Facts.Missing.Count > 0 || d.Kind is null);

    private sealed record FieldPlace(string Name, Document Document, YamlMapping Mapping, YamlEntry Entry);
}
