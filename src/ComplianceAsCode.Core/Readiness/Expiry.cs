using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Readiness;

/// <summary>Something that ends by itself.</summary>
/// <param name="On">The first day on which it no longer counts.</param>
/// <param name="What">What ends.</param>
/// <param name="Document">The document.</param>
public sealed record Expiry(DateOnly On, string What, Document Document)
{
    /// <summary>What ends after the day, the earliest first: evidence, reviews and intervals, waivers.</summary>
    public static IEnumerable<Expiry> After(CheckContext context) => context.Register.Documents
        .Select(document => Of(document, context))
        .OfType<Expiry>()
        .Where(expiry => expiry.On > context.AsOf)
        .OrderBy(expiry => expiry.On).ThenBy(expiry => expiry.Document.Id, StringComparer.Ordinal);

    private static Expiry? Of(Document document, CheckContext context)
    {
        if (context.Judge.IsHistory(document)) return null;
        var (on, what) = document.Kind?.Name switch
        {
            KindNames.Evidence => (context.Evidence.ExpiryOf(document), "evidence expires"),
            KindNames.Waiver => (document.Get(Waiver.Expires)?.Value, "waiver ends"),
            _ when DueDates.Of(document, context.Manifest) is { } due => (due.LastDay == DateOnly.MaxValue ? due.LastDay : due.LastDay.AddDays(1), $"{due.What} is late"),
            _ => (null, ""),
        };
        return on is { } day ? new(day, what, document) : null;
    }
}
