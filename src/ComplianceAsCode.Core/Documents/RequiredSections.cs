using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Documents;

/// <summary>The sections that a kind asks for, found among a text's headings in English or by the names that the manifest gives them.</summary>
public static class RequiredSections
{
    /// <summary>Whether a document of a kind is asked for its sections.</summary>
    public static bool AreAskedFor(Kind kind, YamlMapping fields) =>
        kind.SectionsUnless.All(field => fields.Find(field) is null or { Value: YamlScalar { IsAbsent: true } })
        && (kind.SectionsWhen is not { } condition || (fields.Find(condition.Field)?.Value is YamlScalar scalar && condition.Values.Contains(scalar.Value)));

    /// <summary>The sections that are not there, or have nothing below their heading.</summary>
    /// <returns>Each with its empty heading, where there is one.</returns>
    public static IEnumerable<(string Section, Heading? Empty)> Missing(Kind kind, MarkdownOutline outline, Manifest manifest)
    {
        foreach (var section in kind.Sections)
        {
            var names = manifest.HeadingsFor(section).Prepend(section).ToList();
            var headings = outline.Headings.Where(h => names.Contains(Bare(h.Text), StringComparer.OrdinalIgnoreCase)).ToList();
            if (!headings.Exists(h => h.HasContent)) yield return (section, headings.FirstOrDefault());
        }
    }

    /// <summary>A heading without a number before it: <c>2.1 Purpose</c> is Purpose.</summary>
    internal static string Bare(string heading) => heading.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')', ' ');
}
