using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>CAC3002. A policy that nobody looks at drifts away from what is done.</summary>
internal sealed class PolicyIsReviewed() : DocumentRule(new("CAC3002", nameof(PolicyIsReviewed), Severity.Error,
    "a policy in use is not past its review", "ISO/IEC 42001 A.2.4, 7.5.2"),
    KindNames.Policy, KindNames.Procedure, KindNames.Scope)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (ReviewDay.Of(document, context) is not { } review) yield break;
        if (context.AsOf > review.Day)
            yield return Fault(review.At, $"{document.Name} was to be reviewed by {review.Day:yyyy-MM-dd}", "review it, and set the next 'review-by' with a new version and approval, or have it reaffirmed") with { Related = review.Related };
        else
            yield return ChangeAfter(review.Day, $"{document.Name} is past its review");
    }
}
