using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Frameworks;

/// <summary>Reads framework files; the format is the same for those that come with the tool and for an organisation's own.</summary>
public static class FrameworkReader
{
    private static readonly Field<string> Id = Fields.Slug("framework", "Id of the edition, such as iso-42001-2023.") with { Required = true };
    private static readonly Field<string> Family = Fields.Slug("family", "Id of the family, such as iso-42001; the edition's id where there is only one.");
    private static readonly Field<string> Title = Fields.Text("title", "Its name for readers.") with { Required = true };
    private static readonly Field<string> RequirementId = Fields.Text("id", "Its id in the framework.") with { Required = true };
    private static readonly Field<string> RequirementTitle = Fields.Text("title", "Its short title.");
    private static readonly Field<string> Summary = Fields.Text("summary", "What it asks, in original wording.");
    private static readonly Field<string> Level = Fields.Text("level", "What it is: clause, control, article, heading and so on.");
    private static readonly Field<string> Applies = Fields.Choice("applies", "How it comes to bind; absent for headings and guidance.", "mandatory", "by-statement", "by-condition", "voluntary");
    private static readonly Field<IReadOnlyList<Located<string>>> Artefacts = Fields.List("artefacts", Types.Slug, "Slugs of the artefacts that prove it.");

    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> Requirements =
        Fields.Objects("requirements", "Its requirements and headings.", RequirementId, RequirementTitle, Summary, Level, Applies, Artefacts) with { Required = true };

    private static readonly Shape FileShape = new([Id, Family, Title, Requirements]);

    /// <summary>Reads a framework.</summary>
    /// <param name="source">The file.</param>
    /// <param name="problem">Why it is none: the place and the reason.</param>
    /// <returns>The framework, or <see langword="null"/>.</returns>
    public static Framework? Read(SourceFile source, out (TextRange At, string Message)? problem)
    {
        var (roots, fault) = YamlTreeReader.Read(source.Text, new(0, source.Text.Length));
        if (fault is not null || roots is not [YamlMapping root])
        {
            problem = (source.Lines.RangeOf(fault?.Span ?? default), fault?.Message ?? "a framework file is one mapping with framework, title and requirements");
            return null;
        }
        var facts = new FieldFacts();
        FileShape.Collect(root, facts, root);
        problem = facts.Invalid.Select(i => ((TextRange, string)?)(source.Lines.RangeOf(i.Node.Span), i.Message))
            .Concat(facts.Missing.Select(m => ((TextRange, string)?)(source.Lines.RangeOf(new(m.At!.Span.Start, m.At.Span.Start)), $"'{m.Field.Name}' is missing")))
            .FirstOrDefault();
        if (problem is not null) return null;

        var id = root.Get(Id)!.Value;
        return new(id, root.Get(Family)?.Value ?? id, root.Get(Title)!.Value, [.. root.All(Requirements).Select(r => ReadRequirement(id, r.Value))]);
    }

    private static Requirement ReadRequirement(string framework, YamlMapping fields) => new(
        framework,
        fields.Get(RequirementId)!.Value,
        fields.Get(RequirementTitle)?.Value ?? fields.Get(Summary)?.Value ?? "",
        fields.Get(Level)?.Value ?? "",
        fields.Get(Applies)?.Value switch
        {
            "mandatory" => Applicability.Mandatory,
            "by-statement" => Applicability.ByStatement,
            "by-condition" => Applicability.ByCondition,
            "voluntary" => Applicability.Voluntary,
            _ => Applicability.None,
        },
        [.. fields.All(Artefacts).Select(a => a.Value)]);
}
