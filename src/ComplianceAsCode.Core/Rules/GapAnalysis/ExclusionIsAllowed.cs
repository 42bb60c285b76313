using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2002. A claim of conformity needs all of clauses 4 to 10; Annex A may be left out with a reason.</summary>
internal sealed class ExclusionIsAllowed() : DocumentRule(new("CAC2002", nameof(ExclusionIsAllowed), Severity.Error,
    "only requirements that apply by statement are excluded, and with a reason", "ISO/IEC 42001 6.1.3"),
    KindNames.Control)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Get(Control.Applicable) is not { Value: false } applicable || document.Get(Control.Requirement) is not { } cited || context.Register.RequirementOf(cited.Value) is not { } requirement) yield break;
        if (requirement.Applies == Applicability.Mandatory)
            yield return Fault(document.At(applicable), $"{requirement.Id} is mandatory and cannot be excluded", "set 'applicable: true' and say what is done about it");
        else if (string.IsNullOrWhiteSpace(document.Get(Control.Justification)?.Value) && !context.Register.IsUnclear(document, Control.Justification))
            yield return Fault(document.At(applicable), $"{requirement.Id} is excluded without a justification", "add 'justification:' and say why it is not needed");
    }
}
