using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2016. An objective without a plan is a wish, and one that is not measured is never missed.</summary>
internal sealed class ObjectiveIsMeasured() : Rule<Document?>(new("CAC2016", nameof(ObjectiveIsMeasured), Severity.Warning,
    "there are AI objectives, and each has a plan, a KPI or evidence that measures it, and a day that lies ahead", "ISO/IEC 42001 6.2"))
{
    /// <summary>Each objective, and none for the question whether there are any.</summary>
    protected override IEnumerable<Document?> Targets(CheckContext context) => context.Register.Of(KindNames.Objective).Prepend<Document?>(null);

    protected override IEnumerable<RuleFinding> Check(Document? objective, CheckContext context)
    {
        var register = context.Register;
        if (objective is null)
        {
            if (!register.Of(KindNames.Objective).Any() && !register.MayHave(KindNames.Objective))
                yield return Fault(context.Manifest.Anchor, "there is no AI objective", "set one: compliance new objective");
            yield break;
        }
        if (string.IsNullOrWhiteSpace(objective.Get(Objective.Plan)?.Value) && !register.IsUnclear(objective, Objective.Plan))
            yield return Fault(objective.AtField(Objective.Plan), $"{objective.Name} has no plan", "say in 'plan' what is done to reach it, by whom and with what") with { Subject = objective };
        if (objective.Get(Objective.Measure) is { } measure && objective.Get(Objective.Kpi) is null && !register.IsUnclear(objective, Objective.Kpi) && !IsMeasured(measure.Value, register))
            yield return Fault(objective.At(measure), $"nothing measures {objective.Name}: it names no KPI, and no evidence has a metric '{measure.Value}'", "name the KPI in 'kpi', or as 'measure' a metric of evidence") with { Subject = objective };
        if (objective.Get(Objective.Due) is not { } due) yield break;
        if (context.AsOf > due.Value)
            yield return Fault(objective.At(due), $"{objective.Name} was to be reached by {due.Value:yyyy-MM-dd}", "judge in the management review whether it was, and set what is to be reached next and by when") with { Subject = objective };
        else
            yield return ChangeAfter(due.Value, $"{objective.Name} was to be reached");
    }

    /// <summary>Whether evidence has a metric of that name, or may have it behind a fault of reading.</summary>
    private static bool IsMeasured(string measure, Register register) =>
        register.MayHave(KindNames.Evidence)
        || register.Of(KindNames.Evidence).Any(e => register.IsUnclear(e) || e.All(Kinds.Evidence.Metrics).Any(m => m.Value.Get(Kinds.Evidence.MetricName)?.Value == measure));
}
