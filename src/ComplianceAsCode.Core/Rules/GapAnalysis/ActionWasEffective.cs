using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2014. That something was done is not yet that it helped.</summary>
internal sealed class ActionWasEffective() : DocumentRule(new("CAC2014", nameof(ActionWasEffective), Severity.Warning,
    "a done action has records not older than its work, or its finding notes that it worked", "ISO/IEC 42001 6.1.1, 10.2"),
    KindNames.Action)
{
    protected override IEnumerable<RuleFinding> Check(Document action, CheckContext context)
    {
        if (action.Get(Kinds.Action.Status) is not { Value: "done" } || action.Get(Kinds.Action.DoneOn) is not { } done || done.Value > context.AsOf) yield break;
        if (action.Get(Kinds.Action.Finding) is { } named && context.Register.Find(named.Value, KindNames.Finding) is { } finding)
        {
            if (FaultOfFinding(action, done.Value, named, finding, context.Register) is { } fault) yield return fault;
        }
        else if (!context.Register.IsUnclear(action, Kinds.Action.Records) && !context.Register.IsUnclear(action, Kinds.Action.Finding) && FaultOfRecords(action, done.Value, context) is { } fault)
        {
            yield return fault;
        }
    }

    /// <summary>What is noted at the finding shows for itself that the action worked.</summary>
    private static RuleFault? FaultOfFinding(Document action, DateOnly done, Located<string> named, Document finding, Register register)
    {
        var effective = finding.Get(Finding.Effective)?.Value.Get(Finding.EffectiveOn);
        // While the finding is open, its own rules say what it lacks.
        if (finding.Get(Finding.Closed) is null || effective?.Value >= done || register.IsUnclear(finding)) return null;
        return Fault(action.At(named), $"{action.Name} was done on {done:yyyy-MM-dd}, and {finding.Name} {(effective is null ? "does not say whether that worked" : $"was looked at on {effective.Value:yyyy-MM-dd}, before that")}",
            $"look whether it worked, and note it in 'effective' of {finding.Id}: on, by, result") with { Related = [new(finding.Anchor, $"{finding.Id} is here")] };
    }

    private static RuleFault? FaultOfRecords(Document action, DateOnly done, CheckContext context)
    {
        Document[] records = [.. action.All(Kinds.Action.Records).Select(r => context.Register.Find(r.Value)).OfType<Document>()];
        if (records.Length == 0)
            return Fault(action.Anchor, $"{action.Name} is done, and nothing shows that it works", "name in 'records' what shows it, such as evidence collected since");
        // A record whose day cannot be read is reported as that.
        if (Array.Exists(records, r => DayOf(r, context) >= done || context.Register.IsUnclear(r))) return null;
        return Fault(action.AtField(Kinds.Action.Records), $"{action.Name} was done on {done:yyyy-MM-dd}, and nothing that it names is of that day or a later one", "name in 'records' something made since, such as the test run again") with
        {
            Related = [.. records.Select(r => new RelatedLocation(r.Anchor, DayOf(r, context) is { } day ? $"{r.Id} is of {day:yyyy-MM-dd}" : $"{r.Id} bears no day"))],
        };
    }

    /// <summary>The day of a record; of a text that is approved, the day of its last approval as it stands.</summary>
    private static DateOnly? DayOf(Document record, CheckContext context) =>
        RecordDay.Of(record) ?? context.Approvals.Of(record).Where(a => ApprovalBook.IsOfContent(a, record)).Max(RecordDay.Of);
}
