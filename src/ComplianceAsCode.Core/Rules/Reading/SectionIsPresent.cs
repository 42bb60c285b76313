using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0014. A policy without its purpose or responsibilities cannot be followed.</summary>
internal sealed class SectionIsPresent() : AnyDocumentRule(new("CAC0014", nameof(SectionIsPresent), Severity.Error,
    "required sections are there and not empty", "ISO/IEC 42001 7.5.2"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Kind is not { Sections.Count: > 0 } kind || !AreAskedFor(kind, document)) yield break;
        if (!document.IsMarkdown)
        {
            yield return Fault(document.AtField(Common.Title), $"{document.Name} needs the sections {string.Join(", ", kind.Sections)}", "write it as a Markdown file with its fields as front matter");
            yield break;
        }
        foreach (var section in kind.Sections)
        {
            var headings = document.Outline.Headings.Where(h => Names(section, context.Manifest).Contains(Bare(h.Text), StringComparer.OrdinalIgnoreCase)).ToList();
            if (headings.Count == 0)
                yield return Fault(document.AtField(Common.Title), $"{document.Name} has no section '{section}'", $"add the heading '## {section}' and what belongs below it");
            else if (!headings.Exists(h => h.HasContent))
                yield return Fault(document.Source.At(headings[0].Span), $"the section '{headings[0].Text}' is empty", "write what belongs there");
        }
    }

    private static bool AreAskedFor(Kind kind, Document document) =>
        (kind.SectionsUnless is not { } field || document.Fields.Find(field) is null or { Value: YamlScalar { IsAbsent: true } })
        && (kind.SectionsWhen is not { } condition || (document.Fields.Find(condition.Field)?.Value is YamlScalar scalar && condition.Values.Contains(scalar.Value)));

    private static IEnumerable<string> Names(string section, Manifest manifest) => manifest.HeadingsFor(section).Prepend(section);

    /// <summary>A heading without a number before it: <c>2.1 Purpose</c> is Purpose.</summary>
    private static string Bare(string heading) => heading.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')', ' ');
}
