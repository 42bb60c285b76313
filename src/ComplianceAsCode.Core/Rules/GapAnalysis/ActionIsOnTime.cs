using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2006. A date that passes unnoticed was no date. In a developer's build it warns; no pull request gets past it.</summary>
internal sealed class ActionIsOnTime() : DocumentRule(new("CAC2006", nameof(ActionIsOnTime), Severity.Warning,
    "an open action is not past its day", "ISO/IEC 42001 6.1.3, 10.2"),
    KindNames.Action)
{
    protected override IEnumerable<RuleFinding> Check(Document action, CheckContext context)
    {
        if (action.Get(Kinds.Action.Status) is not { Value: "open" or "in-progress" } status || action.Get(Kinds.Action.Due) is not { } due) yield break;
        if (context.AsOf > due.Value)
            yield return Fault(action.At(due), $"{action.Name} was due on {due.Value:yyyy-MM-dd} and is {status.Value}", "do it and set 'status: done' with 'done-on', or agree on another day with whoever relies on it") with
            {
                Weight = context.IsContinuousIntegration ? Severity.Error : Severity.Warning,
            };
        else
            yield return ChangeAfter(due.Value, $"{action.Name} is late");
    }
}
