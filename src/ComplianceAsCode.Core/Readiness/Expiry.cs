using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Readiness;

/// <summary>Something that ends by itself.</summary>
/// <param name="On">The day: for evidence and waivers the first on which they no longer count, for what is due the last on which it is in time.</param>
/// <param name="What">What happens then.</param>
/// <param name="Document">The document.</param>
public sealed record Expiry(DateOnly On, string What, Document Document)
{
    /// <summary>What ends from the day on, the earliest first: evidence, reviews and intervals, waivers.</summary>
    public static IEnumerable<Expiry> From(CheckContext context) => context.Register.Documents
        .Select(document => Of(document, context))
        .OfType<Expiry>()
        .Where(expiry => expiry.On >= context.AsOf)
        .OrderBy(expiry => expiry.On).ThenBy(expiry => expiry.Document.Id, StringComparer.Ordinal);

    private static Expiry? Of(Document document, CheckContext context)
    {
        if (context.Judge.IsHistory(document)) return null;
        var (on, what) = document.Kind?.Name switch
        {
            KindNames.Evidence => (context.Evidence.ExpiryOf(document), "evidence expires"),
            KindNames.Waiver => (document.Get(Waiver.Expires)?.Value, "waiver ends"),
            _ when DueDates.Of(document, context.Manifest) is { } due => (due.LastDay, $"{due.What} is due"),
            _ => (null, ""),
        };
        return on is { } day ? new(day, what, document) : null;
    }
}
