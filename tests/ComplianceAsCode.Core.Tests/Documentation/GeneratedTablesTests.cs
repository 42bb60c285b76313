using System.Text;
using ComplianceAsCode.Baselines;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Tests.Documentation;

/// <summary>The tables of the docs are those of the declarations.</summary>
public sealed class GeneratedTablesTests
{
    [Fact]
    public void Readme_lists_the_rules()
    {
        var table = new StringBuilder("| id | name | default | what must hold |\n|---|---|---|---|\n");
        foreach (var rule in RuleSet.Catalogue.All)
            table.Append($"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Name} | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title} |\n");

        GeneratedText.Verify("README.md", "rules", table.ToString());
    }

    [Fact]
    public void Documents_lists_the_kinds_with_their_fields()
    {
        var text = new StringBuilder();
        foreach (var kind in KindSet.All)
        {
            text.Append($"### `{kind.Name}` ({kind.Prefix})\n\n{kind.Summary} Stage {kind.Stage}; `{kind.Folder}/`.\n\n");
            if (kind.Sections.Count > 0)
            {
                var when = kind.SectionsUnless.Count > 0 ? $", unless it has {string.Join(" or ", kind.SectionsUnless.Select(f => $"`{f}`"))}" : kind.SectionsWhen is { } condition ? $", when {condition}" : "";
                text.Append($"Sections: {string.Join(", ", kind.Sections)}{when}.\n\n");
            }
            text.Append(Table(kind.Shape)).Append('\n');
        }
        text.Length--;

        GeneratedText.Verify("docs/documents.md", "kinds", text.ToString());
    }

    [Fact]
    public void Manifest_lists_the_settings() => GeneratedText.Verify("docs/manifest.md", "settings", Table(ManifestShape.Shape));

    [Fact]
    public void Baseline_lists_the_fields() => GeneratedText.Verify("docs/baseline.md", "fields", Table(BaselineShape.Shape));

    private static string Table(Shape shape)
    {
        var table = new StringBuilder("| field | value | what it says |\n|---|---|---|\n");
        foreach (var field in shape.Fields)
        {
            var name = field.Required ? $"**{field.Name}**" : field.Name;
            var when = field.RequiredWhen is { } condition ? $" Required when {condition}." : "";
            table.Append($"| {name} | {Escape(field.Type.Label)} | {Escape(field.Summary)}{when} |\n");
        }
        return table.ToString();
    }

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);
}
