using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>CAC5008. Numbers that nobody reads steer nothing.</summary>
internal sealed class KpiIsReviewed() : DocumentRule(new("CAC5008", nameof(KpiIsReviewed), Severity.Warning,
    "indicators are reviewed each period and after a major event", "ISO/IEC 42001 9.1; our rule for events"),
    KindNames.Kpi)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (KpiValues.MayBeHidden(document, context) || context.Manifest.AreIntervalsUnclear || document.Get(Kpi.Frequency) is not { } frequency) yield break;
        // Without a value there is nothing to review, and CAC5004 says so.
        if (KpiValues.Of(document, context) is not [var first, ..]) yield break;
        var last = document.All(Kpi.Reviews).Select(r => r.Value.Get(Kpi.ReviewOn)?.Value).Max() ?? first.On;
        var due = NextReview(last, first.On, frequency.Value, context);
        if (context.AsOf > due.Day)
            yield return Fault(document.AtField(Kpi.Reviews), $"{document.Name} was to be reviewed by {due.Day:yyyy-MM-dd}, {due.Why}", "look at its values, and enter the review under 'reviews'") with { Related = due.Related };
        else
            yield return ChangeAfter(due.Day, $"{document.Name} is to be reviewed");
    }

    /// <summary>The last day on which the next review is in time: after the period, or sooner after a major event.</summary>
    private static (DateOnly Day, string Why, RelatedLocation[] Related) NextReview(DateOnly last, DateOnly first, Text.Duration frequency, CheckContext context)
    {
        // What is measured once a year is not reviewed each quarter.
        var (interval, own) = (context.Manifest.IntervalOf("kpi").After(last), frequency.After(last));
        (DateOnly, string, RelatedLocation[]) regular = (interval > own ? interval : own, $"a period after {last:yyyy-MM-dd}", []);
        var events = MajorEvents.Of(context.Register).Where(e => e.On > last && e.On >= first && e.On <= context.AsOf)
            .Select(e => (AuditPractice.Embedded.AnswerWithin.After(e.On), $"after {e.What} of {e.On:yyyy-MM-dd}", new RelatedLocation[] { new(e.Source.Anchor, $"{e.Source.Id} is here") }));
        return events.Append(regular).MinBy(d => d.Item1);
    }
}
