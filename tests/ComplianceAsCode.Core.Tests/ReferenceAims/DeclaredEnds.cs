using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>Something is over by what a document and the manifest say.</summary>
/// <param name="Date">The date from which that follows.</param>
/// <param name="From">The first day on which it is over.</param>
internal sealed record DeclaredEnd(DeclaredDate Date, DateOnly From);

/// <summary>Gathers what ends from the dates that the kinds declare, and from the durations of documents and manifest, without asking any rule.</summary>
internal static class DeclaredEnds
{
    private static readonly Duration OneYear = new(12, 0);

    /// <summary>Dates ahead that end nothing, and why.</summary>
    public static IReadOnlyDictionary<string, string> NoEnds { get; } = new Dictionary<string, string>
    {
        ["effective"] = "a text applies from it",
        ["from"] = "a term or a period begins",
        ["placed-on-market"] = "from it a system is in use",
        ["readiness-meeting"] = "a day that was booked; when it is past, the meeting was held",
    };

    /// <summary>How long it is until something has to be done again after the day on which it was done: the last day for it, by kind and field.</summary>
    private static readonly Dictionary<(string Kind, string Path), Func<Document, Manifest, Duration?>> Again = new()
    {
        [("risk", "reviewed")] = (_, manifest) => manifest.Risk.Review,
        [("supplier", "assessed")] = (_, _) => OneYear,
        [("certification", "accreditation.checked-on")] = (_, _) => OneYear,
        [("kpi", "values.on")] = (kpi, _) => kpi.Get(Kpi.Frequency)!.Value,
        [("kpi", "reviews.on")] = (kpi, _) => kpi.Get(Kpi.Frequency)!.Value,
        [("audit", "performed")] = (audit, manifest) => audit.Get(Audit.Type)!.Value == "internal" ? manifest.IntervalOf("internal-audit") : null,
        [("management-review", "held")] = (_, manifest) => manifest.IntervalOf("management-review"),
        [("meeting", "held")] = (_, manifest) => manifest.IntervalOf("committee"),
    };

    /// <summary>What is over from a day after one and up to another.</summary>
    public static IReadOnlyList<DeclaredEnd> Between(DateOnly after, DateOnly upTo, IReadOnlyList<Document> documents, Manifest manifest)
    {
        DeclaredDate[] dates = [.. documents.Where(d => ReplacedEvidence.Find(d.Id) is null).SelectMany(DeclaredDate.Of)];
        return [.. Due(dates).Concat(Expiring(dates, manifest)).Concat(Recurring(dates, manifest)).Where(e => e.From > after && e.From <= upTo)];
    }

    /// <summary>What is due by a date or holds until one. On its own date a waiver no longer counts; all else is in time on the day itself.</summary>
    private static IEnumerable<DeclaredEnd> Due(IEnumerable<DeclaredDate> dates) =>
        from date in dates
        where !date.Field.InPast && !NoEnds.ContainsKey(date.Field.Name)
        select new DeclaredEnd(date, date.Field == Waiver.Expires ? date.Day : date.Day.AddDays(1));

    /// <summary>What counts for a time: not on the day on which the time is over.</summary>
    private static IEnumerable<DeclaredEnd> Expiring(IEnumerable<DeclaredDate> dates, Manifest manifest)
    {
        foreach (var date in dates)
        {
            if (date.Field == Evidence.Collected)
            {
                var longest = manifest.FreshnessOf(date.Document.Get(Evidence.Type)!.Value).After(date.Day);
                yield return new(date, date.Document.Get(Evidence.ValidFor)?.Value.After(date.Day) is { } own && own < longest ? own : longest);
            }
            else if (date.Field == Training.Held && date.Document.Get(Training.ValidFor) is { } validFor)
            {
                yield return new(date, validFor.Value.After(date.Day));
            }
        }
    }

    /// <summary>What is done again and again, from the last time it was: of each document, or of all of a kind where each is one time.</summary>
    private static IEnumerable<DeclaredEnd> Recurring(IEnumerable<DeclaredDate> dates, Manifest manifest) =>
        from date in dates
        let kind = date.Document.Kind!.Name
        where Again.ContainsKey((kind, date.Path))
        let time = Again[(kind, date.Path)](date.Document, manifest)
        where time is not null
        group new DeclaredEnd(date, time.Value.After(date.Day).AddDays(1)) by (kind, date.Path, Series: kind is "audit" or "management-review" or "meeting" ? "" : date.Document.Id) into times
        select times.MaxBy(t => t.Date.Day);
}
