using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Frameworks;

/// <summary>Reads framework files; the format is the same for those that come with the tool and for an organisation's own.</summary>
public static class FrameworkReader
{
    private static readonly Field<string> Id = new Field<string>("framework", Types.Edition, "Id of the edition, such as iso-42001-2023.") with { Required = true };
    private static readonly Field<string> Family = Fields.Slug("family", "Id of the family, such as iso-42001; the edition's id where there is only one.");
    private static readonly Field<string> Title = Fields.Text("title", "Its name for readers.") with { Required = true };
    private static readonly Field<string> RequirementId = Fields.Text("id", "Its id in the framework.") with { Required = true };
    private static readonly Field<string> RequirementTitle = Fields.Text("title", "Its short title.");
    private static readonly Field<string> Summary = Fields.Text("summary", "What it asks, in original wording.");
    private static readonly Field<string> Level = Fields.Text("level", "What it is: clause, control, article, heading and so on.");
    private static readonly Field<string> Applies = Fields.Choice("applies", "How it comes to bind; absent for headings and guidance.", "mandatory", "by-statement", "by-condition", "voluntary");
    private static readonly Field<string> DocumentedInformation = Fields.Choice("documented-information", "Whether the requirement itself calls for something documented, or that is only what usually proves it.", "required", "expected");
    private static readonly Field<IReadOnlyList<Located<string>>> Artefacts = Fields.List("artefacts", Types.Slug, "Slugs of the artefacts that prove it.");

    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> Requirements =
        Fields.Objects("requirements", "Its requirements and headings.", [RequirementId, RequirementTitle, Summary, Level, Applies, DocumentedInformation, Artefacts, WeightReader.Priority, .. ConditionReader.OfRequirement]) with { Required = true };

    private static readonly Shape FileShape = new([Id, Family, Title, WeightReader.Priority, ConditionReader.Scopes, ConditionReader.RoleNotes, Requirements]);

    /// <summary>Reads a framework.</summary>
    /// <param name="source">The file.</param>
    /// <param name="problem">Why it is none: the place, the reason, and what to do.</param>
    /// <returns>The framework, or <see langword="null"/>.</returns>
    public static Framework? Read(SourceFile source, out (TextRange At, string Message, string Fix)? problem)
    {
        var (roots, fault) = YamlTreeReader.Read(source.Text, new(0, source.Text.Length));
        if (fault is not null || roots is not [YamlMapping root])
        {
            problem = fault is null
                ? (TextRange.Start, "a framework file is one mapping", "begin it with framework:, title: and requirements:")
                : (source.Lines.RangeOf(fault.Span), fault.Message, fault.Fix ?? "correct the YAML here");
            return null;
        }
        var facts = new FieldFacts();
        FileShape.Collect(root, facts, root);
        problem = Problems(root, facts).Select(p => ((TextRange, string, string)?)(source.Lines.RangeOf(p.At), p.Message, p.Fix)).FirstOrDefault();
        if (problem is not null) return null;

        var id = root.Get(Id)!.Value;
        var (conditions, weights) = (new ConditionReader(root), new WeightReader(root, root.All(ConditionReader.Scopes).Select(c => c.Value)));
        return new(id, root.Get(Family)?.Value ?? id, root.Get(Title)!.Value, source.Path, [.. root.All(Requirements).Select(r => ReadRequirement(id, r.Value, conditions, weights))]);
    }

    private static IEnumerable<(TextSpan At, string Message, string Fix)> Problems(YamlMapping root, FieldFacts facts)
    {
        foreach (var (node, _, message, fix) in facts.Invalid) yield return (node.Span, message, fix);
        // Notes of any name are welcome; what is nearly one of our names is misspelt.
        foreach (var (key, known) in facts.Unknown)
            if (Nearest.Of(key.Value, known) is { } near) yield return (key.Span, $"a framework has no field '{key.Value}' here", $"did you mean '{near}'?");
        foreach (var (field, _, at) in facts.Missing) yield return (new(at!.Span.Start, at.Span.Start), $"'{field.Name}' is missing", $"add '{field.Name}:'");
        foreach (var (again, _) in facts.Duplicates) yield return (again.Span, $"'{again.Value}' stands twice in this mapping", "keep one of them");
        foreach (var again in root.All(Requirements).Select(r => r.Value.Get(RequirementId)).OfType<Located<string>>().GroupBy(i => i.Value).SelectMany(g => g.Skip(1)))
            yield return (again.Node.Span, $"the requirement '{again.Value}' stands twice", "keep one of them, or give this one an id of its own");
    }

    private static Requirement ReadRequirement(string framework, YamlMapping fields, ConditionReader conditions, WeightReader weights) => new(
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
        [.. fields.All(Artefacts).Select(a => a.Value)])
    {
        Summary = fields.Get(Summary)?.Value ?? "",
        Conditions = conditions.Read(fields),
        Weights = weights.Read(fields, fields.All(Artefacts).Count),
        HasWeights = weights.Says(fields),
        CallsForDocuments = fields.Get(DocumentedInformation)?.Value == "required",
    };
}
