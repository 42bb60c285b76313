using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Readiness;

/// <summary>Which actions close the gap of a requirement: those that name one of its controls, or, where no control states it, the requirement itself.</summary>
public static class ActionsOfGap
{
    /// <summary>The field of an action that names a requirement which no control states.</summary>
    public const string RequirementField = "x-requirement";

    /// <summary>Actions that are open or in progress, sorted by path.</summary>
    public static IReadOnlyList<Document> Open(RequirementStanding standing, string citation, Register register) =>
        [.. register.Of(KindNames.Action).Where(a => a.Get(Kinds.Action.Status)?.Value is "open" or "in-progress" && Closes(a, standing, citation))];

    /// <summary>The requirement that an action names.</summary>
    public static string? NamedBy(Document action) => (action.Fields.Find(RequirementField)?.Value as YamlScalar)?.Value;

    private static bool Closes(Document action, RequirementStanding standing, string citation) =>
        NamedBy(action) == citation || action.All(Kinds.Action.Controls).Any(c => standing.Controls.Any(control => control.Id == c.Value));
}
