using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Output.Index;

/// <summary>
/// What a model's code is told of the evidence that the manifest requires of the model and its systems: what is missing, expired or failed.
/// Where the rules on documents report it, in the same check, they are left to; so this speaks where the manifest turns those off.
/// </summary>
internal sealed class EvidenceRecords(CheckContext context)
{
    private const string Missing = "CAC3101", Expired = "CAC3102", MissedMetric = "CAC3106", Failed = "CAC3107";

    private readonly HashSet<string> _off = [.. context.Manifest.Rules.Where(r => r.Severity.Value == "off").Select(r => r.Rule.Value)];

    public IndexRecord AddTo(IndexRecord record, Document model, IEnumerable<Document> systems)
    {
        var subjects = systems.Append(model).ToHashSet();
        EvidenceDemand[] demands = [.. context.Demands.All.Where(d => subjects.Contains(d.Subject))];
        return record
            .With("evidence-missing", demands.Where(d => _off.Contains(Missing) && context.Demands.Unmet.Contains(d)).Select(d => d.Slug))
            .With("evidence-expired", Offered(demands, e => _off.Contains(Expired) && context.Evidence.ExpiryOf(e) <= context.AsOf))
            .With("evidence-failed", Offered(demands, e =>
                (_off.Contains(Failed) && e.Get(Evidence.Result) is { Value: "fail" }) || (_off.Contains(MissedMetric) && EvidenceBook.MissedMetrics(e).Any())));
    }

    private IEnumerable<string> Offered(EvidenceDemand[] demands, Predicate<Document> isBad) =>
        from demand in demands
        from evidence in context.Register.Of(KindNames.Evidence)
        where evidence.Get(Evidence.Type)?.Value == demand.Slug && context.Evidence.IsAbout(evidence, demand.Subject)
        where !context.Evidence.MayBeHistory(evidence) && isBad(evidence)
        select evidence.Id;
}
