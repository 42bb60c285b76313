using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>Gaps: controls that apply, of a requirement that is owed, and claim less than compliant.</summary>
internal static class Gaps
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Document> Of(CheckContext context) => context.Register.Of(KindNames.Control).Where(c =>
        c.Get(Control.Claim) is { Value: not "compliant" } && c.Get(Control.Applicable) is not { Value: false }
        && c.Get(Control.Requirement) is { } cited && context.Register.RequirementOf(cited.Value) is { IsAssessable: true, Applies: not Applicability.Voluntary });

    /// <summary>Actions that name the control and are neither done nor cancelled.</summary>
    public static IEnumerable<Document> OpenActions(Document control, CheckContext context) => context.Register.ReferrersOf(control.Id)
        .Where(r => r.Reference.Field.Name == Kinds.Action.Controls.Name && r.From.Is(KindNames.Action) && r.From.Get(Kinds.Action.Status)?.Value is not ("done" or "cancelled"))
        .Select(r => r.From).Distinct();
}
