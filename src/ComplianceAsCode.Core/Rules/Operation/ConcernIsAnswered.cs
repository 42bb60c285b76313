using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Operation;

/// <summary>CAC3305. Whoever raised a concern and hears nothing raises none again. What came of it may be confidential, that something did may not.</summary>
internal sealed class ConcernIsAnswered() : DocumentRule(new("CAC3305", nameof(ConcernIsAnswered), Severity.Warning,
    "a concern is answered within the notice period, with a day and an outcome", "ISO/IEC 42001 A.3.3"),
    KindNames.Concern)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var register = context.Register;
        if (document.Get(Concern.Status) is not { } status || register.IsUnclear(document, Concern.Answered)) yield break;
        var answered = document.Get(Concern.Answered);
        if (status.Value == "open" && answered is null)
        {
            if (document.Get(Concern.Raised) is not { Value: var raised }) yield break;
            var due = context.Manifest.Notice.After(raised);
            if (context.AsOf <= due) yield return ChangeAfter(due, $"{document.Name} is unanswered for too long");
            else yield return Fault(document.At(status), $"{document.Name}, raised on {raised:yyyy-MM-dd}, was to be answered by {due:yyyy-MM-dd}", "answer it, and enter 'answered' and 'outcome'");
        }
        else if (answered is null)
        {
            yield return Fault(document.AtField(Concern.Answered), $"{document.Name} is {status.Value}, and no day says when it was answered", "add 'answered:' with the day");
        }
        else if (status.Value == "closed" && string.IsNullOrWhiteSpace(document.Get(Concern.Outcome)?.Value) && !register.IsUnclear(document, Concern.Outcome))
        {
            yield return Fault(document.AtField(Concern.Outcome), $"{document.Name} is closed, and nothing says what came of it", "add 'outcome:', as far as it is not confidential");
        }
    }
}
