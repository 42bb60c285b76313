using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4006. A nonconformity that stays open is one that is accepted without saying so.</summary>
internal sealed class CorrectionIsOnTime() : Rule<Document>(new("CAC4006", nameof(CorrectionIsOnTime), Severity.Error,
    "a nonconformity is closed by the day that was set", "ISO/IEC 42001 10.2"))
{
    protected override IEnumerable<Document> Targets(CheckContext context) => Nonconformities.Of(context.Register).Where(Nonconformities.IsOpen);

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        Field[] fields = [Finding.Due, Finding.Closed];
        if (Array.Exists(fields, f => context.Register.IsUnclear(document, f)) || LastDay(document, context) is not { } due) yield break;
        if (context.AsOf > due)
            yield return Fault(document.AtField(Finding.Due), $"{document.Name} was to be closed by {due:yyyy-MM-dd} and is open", "close it with what shows that it is mended, or agree a later 'due' with who raised it");
        else
            yield return ChangeAfter(due, $"{document.Name} is late");
    }

    /// <summary>Its own day; else the day of its last action, once all are done: one that is not done is late itself.</summary>
    private static DateOnly? LastDay(Document finding, CheckContext context)
    {
        if (finding.Get(Finding.Due) is { } own) return own.Value;
        var actions = Nonconformities.ActionsOf(finding, context.Register);
        return Nonconformities.MayHaveAction(finding, context.Register) || actions.Any(a => a.Get(Kinds.Action.Status)?.Value != "done") ? null : actions.Max(a => a.Get(Kinds.Action.Due)?.Value);
    }
}
