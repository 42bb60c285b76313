using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2007. A high risk is neither lived with nor wished away: something treats it, and what is left is assessed.</summary>
internal sealed class HighRiskIsTreated() : RiskRule(new("CAC2007", nameof(HighRiskIsTreated), Severity.Error,
    "a high risk is treated by a control, and what is left is assessed", "ISO/IEC 42001 6.1.3, 8.3"))
{
    protected override IEnumerable<RuleFinding> Check(Document risk, CheckContext context) =>
        !context.Manifest.Risk.IsContradictory && FaultOf(risk, context.Manifest.Risk.High, context.Register) is { } fault ? [fault] : [];

    /// <summary>Where this rule may report a risk, for what follows from it.</summary>
    public static IReadOnlyList<FaultCause> PlacesOf(Document risk) => [new("CAC2007", risk.AtField(Risk.Treatment)), new("CAC2007", risk.AtField(Risk.Residual))];

    private static RuleFault? FaultOf(Document risk, int high, Register register)
    {
        if (RiskLevel.Before(risk) is not { } level || level < high || risk.Get(Risk.Treatment) is not { } treatment) return null;
        if (register.IsUnclear(risk, Risk.Likelihood) || register.IsUnclear(risk, Risk.Impact)) return null;
        if (treatment.Value == "accept")
            return Fault(risk.At(treatment), $"{risk.Name} is high ({level}; from {high} on a risk is treated), and is accepted untreated", "mitigate, transfer or avoid it, and name the controls that do");
        // What is avoided may need no control: the thing is not done.
        if (treatment.Value != "avoid" && !risk.All(Risk.Controls).Any(c => Applies(c.Value, register)) && !register.IsUnclear(risk, Risk.Controls))
            return Fault(risk.At(treatment), $"{risk.Name} is high ({level}; from {high} on a risk is treated), and {(risk.All(Risk.Controls).Count == 0 ? "names no control that treats it" : "only controls that are excluded treat it")}", "name the controls in 'controls'");
        if (RiskLevel.After(risk) is null && !IsResidualUnclear(risk, register))
            return Fault(risk.AtField(Risk.Residual), $"{risk.Name} is high ({level}), and does not say what is left after treatment", "add 'residual: { likelihood, impact }'");
        return null;
    }

    private static bool Applies(string control, Register register) => register.Find(control, KindNames.Control)?.Get(Control.Applicable) is not { Value: false };

    private static bool IsResidualUnclear(Document risk, Register register) =>
        register.IsUnclear(risk, Risk.Residual) || (risk.Get(Risk.Residual) is not null && (register.IsUnclear(risk, Risk.ResidualLikelihood) || register.IsUnclear(risk, Risk.ResidualImpact)));
}
