using System.Globalization;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;

namespace ComplianceAsCode.Standing;

/// <summary>
/// Whether requirements that apply by condition apply to a system on a day: by its role, class and points, and by the date. Where documents do not
/// tell, a control that states the requirement may; what they do tell, it cannot undo.
/// </summary>
public sealed class ApplicabilityBook(DateOnly asOf)
{
    /// <summary>Whether a requirement applies to a system.</summary>
    /// <param name="requirement">A requirement that applies by condition.</param>
    /// <param name="system">The system.</param>
    /// <param name="control">What the organisation states of the requirement for the system, if it does.</param>
    public SystemApplicability Of(Requirement requirement, Document system, Document? control)
    {
        var facts = new SystemFacts(system);
        if (facts.IsRetired) return SystemApplicability.Not("it is retired");
        if (requirement.Conditions is not { } conditions) return Settle(Verdict.Open("its framework does not say when it applies"), control) ?? Begin(conditions: null, day: DateOnly.MinValue);
        var binds = Verdict.All(FactJudge.OfRoles(conditions, facts), conditions.Scope is { } scope ? FactJudge.Of(scope.When, facts) : Verdict.Yes, FactJudge.Of(conditions.When, facts));
        if (Settle(binds, control) is { } settled) return settled;
        if (conditions.DateFor(facts.Class ?? "") is not { } general) return SystemApplicability.Open($"its framework gives no day for the class {facts.Class ?? "that is not given"}");
        foreach (var transition in conditions.Transitions.Where(t => facts.PlacedOnMarket < (t.PlacedBefore ?? general)))
        {
            var spared = FactJudge.Of(transition.When, facts);
            if (spared.Holds is false) continue;
            if (Settle(spared, control, $"it was placed on the market on {Iso(facts.PlacedOnMarket!.Value)}, and by {transition.Basis} that decides: ") is { } open)
            {
                // Before the day it is information in either case, and better told than withheld.
                return open.State == ApplicabilityState.NotEvaluated && asOf < general ? Begin(conditions, general, open.Because) : open;
            }
            if (transition.AppliesFrom is { } later) return Begin(conditions, later, $"{transition.Basis}: it was placed on the market on {Iso(facts.PlacedOnMarket!.Value)}");
        }
        return Begin(conditions, general);
    }

    /// <summary>What does not hold does not apply; what is open is for a control to say; what holds goes on.</summary>
    private static SystemApplicability? Settle(Verdict verdict, Document? control, string lead = "")
    {
        if (verdict.Holds is true) return null;
        if (verdict.Holds is false) return SystemApplicability.Not(verdict.Why);
        return control?.Get(Control.Applicable)?.Value switch
        {
            true => null,
            false => SystemApplicability.Not($"{control.Id} leaves it out: {control.Get(Control.Justification)?.Value ?? "without a reason"}"),
            null => SystemApplicability.Open(lead + verdict.Why),
        };
    }

    private SystemApplicability Begin(Conditions? conditions, DateOnly day, string note = "")
    {
        if (note.Length == 0 && conditions?.FormalDate is { } formal && formal < day) note = $"formally from {Iso(formal)}, before the duties that it supports";
        if (conditions is { IsCertain: false }) note += $"{(note.Length == 0 ? "" : "; ")}the date is not certain: {conditions.DateBasis?.TrimEnd('.')}";
        return new(asOf < day ? ApplicabilityState.NotYet : ApplicabilityState.Applies, day, note);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
