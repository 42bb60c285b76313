using System.Globalization;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3106. A number beyond its bound is a failed test, whatever the result says.</summary>
internal sealed class MetricMeetsThreshold() : DocumentRule(new("CAC3106", nameof(MetricMeetsThreshold), Severity.Error,
    "metrics keep their thresholds", "ISO/IEC 42001 9.1, A.6.2.4"),
    KindNames.Evidence)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (context.Evidence.IsHistory(document)) yield break;
        foreach (var metric in EvidenceBook.MissedMetrics(document))
        {
            var value = metric.Get(Kinds.Evidence.MetricValue)!;
            var slice = metric.Get(Kinds.Evidence.MetricSlice) is { } of ? $" for {of.Value}" : "";
            yield return Fault(document.At(value),
                string.Create(CultureInfo.InvariantCulture, $"{metric.Get(Kinds.Evidence.MetricName)?.Value}{slice} is {value.Value}, where {metric.Get(Kinds.Evidence.MetricOperator)?.Value} {metric.Get(Kinds.Evidence.MetricThreshold)?.Value} was to be kept"),
                "mend what was measured and measure again; a threshold is changed by those who set it");
        }
    }
}
