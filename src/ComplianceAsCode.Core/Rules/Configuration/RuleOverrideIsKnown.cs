using ComplianceAsCode.Baselines;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>CAC9003. A misspelt override would silently change nothing.</summary>
internal sealed class RuleOverrideIsKnown() : WorkspaceRule(new("CAC9003", nameof(RuleOverrideIsKnown), Severity.Error,
    "severities are set, waivers made and faults accepted in the baseline only for rules that exist and may be changed", RuleDescriptor.OurRule))
{
    protected override IEnumerable<RuleFinding> Check(CheckContext context)
    {
        foreach (var (rule, _) in context.Manifest.Rules)
            if (Problem(context.Rules, rule.Value) is { } problem)
                yield return Fault(context.Manifest.At(rule), problem.Message, problem.Fix);
        foreach (var waiver in context.Register.Of(KindNames.Waiver))
            if (waiver.Get(Waiver.Rule) is { } rule && Problem(context.Rules, rule.Value) is { } problem)
                yield return Fault(waiver.At(rule), problem.Message, problem.Fix) with { Subject = waiver };
        var baseline = context.Register.Workspace.Baseline;
        foreach (var entry in baseline.Entries)
            if (entry.Rule.Length > 0 && Problem(context.Rules, entry.Rule) is { } problem)
                yield return Fault(baseline.At(entry.NodeOf(BaselineShape.Rule)), problem.Message, problem.Fix);
    }

    private static (string Message, string Fix)? Problem(RuleCatalogue rules, string id)
    {
        if (rules.Find(id) is { } rule)
            return rule.IsFoundation ? ($"{id} is about reading or configuration and can be neither changed nor waived", "mend what it reports") : null;
        return ($"there is no rule '{id}'", $"correct the id{Nearest.Offer(id, rules.All.Select(r => r.Id))}");
    }
}
