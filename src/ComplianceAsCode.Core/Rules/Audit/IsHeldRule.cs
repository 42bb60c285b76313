using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>A rule that something is held again and again, never longer apart than the manifest's interval.</summary>
internal abstract class IsHeldRule(RuleDescriptor descriptor, string name, string interval, string command) : WorkspaceRule(descriptor)
{
    /// <summary>Whether a fault of reading may hide one.</summary>
    protected abstract bool MayBeHidden(CheckContext context);

    /// <summary>All of them, held or planned.</summary>
    protected abstract IEnumerable<Document> All(CheckContext context);

    /// <summary>When one was held.</summary>
    protected abstract DateOnly? HeldOn(Document document);

    /// <summary>For when one is planned, with the place that says so.</summary>
    protected virtual (DateOnly Day, Text.Location At)? PlannedFor(Document document) => null;

    protected sealed override IEnumerable<RuleFinding> Check(CheckContext context)
    {
        if (MayBeHidden(context) || context.Manifest.AreIntervalsUnclear) yield break;
        var all = All(context).ToList();
        var last = all.Where(d => HeldOn(d) is not null).MaxBy(HeldOn);
        var due = last is null ? null : DueDates.Of(last, context.Manifest)?.LastDay;
        if (context.AsOf <= due)
        {
            yield return ChangeAfter(due.Value, $"the next {name} is due");
            yield break;
        }

        var planned = all.Where(d => HeldOn(d) is null && PlannedFor(d) is not null).Select(d => (Document: d, Plan: PlannedFor(d)!.Value)).OrderBy(p => p.Plan.Day).ToList();
        var history = last is null ? "no " + name + " has been held" : $"the last {name}, {last.Id}, was held on {HeldOn(last):yyyy-MM-dd}, and the next was due by {due:yyyy-MM-dd}";
        RelatedLocation[] related = last is null ? [] : [new(last.Anchor, $"{last.Id} is here")];
        if (planned is [var (late, plan), ..] && plan.Day < context.AsOf)
        {
            yield return Fault(plan.At, $"{late.Name} was planned for {plan.Day:yyyy-MM-dd} and has not been performed; {history}", "hold it and record the day in 'performed'") with { Subject = late, Related = related };
            yield break;
        }
        yield return Fault(context.Manifest.IntervalAt(interval), history, $"hold one and record it: {command}") with { Related = [.. related, .. planned.Take(1).Select(p => new RelatedLocation(p.Plan.At, $"{p.Document.Id} is planned for {p.Plan.Day:yyyy-MM-dd}"))] };
        if (planned is [var (_, next), ..]) yield return ChangeAfter(next.Day, $"the planned {name} is late");
    }
}
