using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0014. A policy without its purpose or responsibilities cannot be followed.</summary>
internal sealed class SectionIsPresent() : AnyDocumentRule(new("CAC0014", nameof(SectionIsPresent), Severity.Error,
    "required sections are there and not empty", "ISO/IEC 42001 7.5.2"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Kind is not { Sections.Count: > 0 } kind || !RequiredSections.AreAskedFor(kind, document.Fields) || IsTextElsewhere(kind, document)) yield break;
        if (!document.IsMarkdown)
        {
            yield return Fault(document.AtField(Common.Title), $"{document.Name} needs the sections {string.Join(", ", kind.Sections)}", "write it as a Markdown file with its fields as front matter");
            yield break;
        }
        foreach (var (section, empty) in RequiredSections.Missing(kind, document.Outline, context.Manifest))
        {
            yield return empty is null
                ? Fault(document.AtField(Common.Title), $"{document.Name} has no section '{section}'", $"add the heading '## {section}' and what belongs below it")
                : Fault(document.Source.At(empty.Span), $"the section '{empty.Text}' is empty", "write what belongs there");
        }
    }

    /// <summary>Whether a misspelt key, which is reported itself, means one that frees of the sections.</summary>
    private static bool IsTextElsewhere(Kind kind, Document document) => document.Facts.Unknown.Exists(u => kind.SectionsUnless.Contains(Nearest.Of(u.Key.Value, u.Known)));
}
