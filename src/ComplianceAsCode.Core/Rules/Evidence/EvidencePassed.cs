using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3107. A failed test is a record too, but none of conformity.</summary>
internal sealed class EvidencePassed() : DocumentRule(new("CAC3107", nameof(EvidencePassed), Severity.Error,
    "evidence did not fail", "ISO/IEC 42001 9.1"),
    KindNames.Evidence)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Get(Kinds.Evidence.Result) is not { Value: "fail" } result || context.Evidence.MayBeHistory(document)) yield break;
        yield return Fault(document.At(result), $"{document.Name} failed", "mend what failed and collect the evidence again") with
        {
            // A missed metric says why, at its place.
            CausedBy = [.. EvidenceBook.MissedMetrics(document).Select(m => new FaultCause("CAC3106", document.At(m.Get(Kinds.Evidence.MetricValue)!)))],
        };
    }
}
