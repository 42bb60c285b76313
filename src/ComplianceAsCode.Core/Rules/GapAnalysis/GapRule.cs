using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>A rule about gaps: controls that apply, of a requirement that is owed, and claim less than compliant.</summary>
internal abstract class GapRule(RuleDescriptor descriptor) : Rule<Document>(descriptor)
{
    protected sealed override IEnumerable<Document> Targets(CheckContext context) => context.Register.Of(KindNames.Control).Where(c =>
        c.Get(Control.Claim) is { Value: not "compliant" } && c.Get(Control.Applicable) is not { Value: false }
        && c.Get(Control.Requirement) is { } cited && context.Register.RequirementOf(cited.Value) is { IsAssessable: true, Applies: not Applicability.Voluntary });

    /// <summary>Actions that name the control and are neither done nor cancelled.</summary>
    protected static IEnumerable<Document> OpenActions(Document control, CheckContext context) => context.Register.ReferrersOf(control.Id)
        .Where(r => r.Reference.Field.Name == Kinds.Action.Controls.Name && r.From.Is(KindNames.Action) && r.From.Get(Kinds.Action.Status)?.Value is not ("done" or "cancelled"))
        .Select(r => r.From).Distinct();
}
