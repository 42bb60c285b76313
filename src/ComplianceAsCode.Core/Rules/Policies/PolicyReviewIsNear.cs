using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>CAC3003. A review takes time; this says so before it is late.</summary>
internal sealed class PolicyReviewIsNear() : DocumentRule(new("CAC3003", nameof(PolicyReviewIsNear), Severity.Warning,
    "a policy in use is not within the notice period of its review", "ISO/IEC 42001 A.2.4"),
    KindNames.Policy, KindNames.Procedure, KindNames.Scope)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (ReviewDay.Of(document, context) is not { } review || context.AsOf > review.Day) yield break;
        var notice = context.Manifest.Notice.Before(review.Day);
        if (context.AsOf < notice)
        {
            yield return ChangeOn(notice, $"the review of {document.Name} comes near");
            yield break;
        }
        yield return Fault(review.At, $"{document.Name} is to be reviewed by {review.Day:yyyy-MM-dd}", "plan its review") with { Related = review.Related };
        yield return ChangeAfter(review.Day, $"{document.Name} is past its review");
    }
}
