using System.Globalization;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3106. A number beyond its bound is a failed test, whatever the result says; half a bound binds nothing.</summary>
internal sealed class MetricMeetsThreshold() : DocumentRule(new("CAC3106", nameof(MetricMeetsThreshold), Severity.Error,
    "metrics keep their thresholds", "ISO/IEC 42001 9.1, A.6.2.4"),
    KindNames.Evidence)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (context.Evidence.MayBeHistory(document)) yield break;
        foreach (var metric in EvidenceBook.MissedMetrics(document))
        {
            var value = metric.Get(Kinds.Evidence.MetricValue)!;
            yield return Fault(document.At(value),
                string.Create(CultureInfo.InvariantCulture, $"{NameOf(metric)} is {value.Value}, where {metric.Get(Kinds.Evidence.MetricOperator)?.Value} {metric.Get(Kinds.Evidence.MetricThreshold)?.Value} was to be kept"),
                "mend what was measured and measure again; a threshold is changed by those who set it");
        }
        foreach (var (metric, _) in document.All(Kinds.Evidence.Metrics))
        {
            if (HalfOfABound(metric) is not { } half || HasUnknownField(metric, document)) continue;
            var other = half.Key.Value == Kinds.Evidence.MetricThreshold.Name ? Kinds.Evidence.MetricOperator : (Field)Kinds.Evidence.MetricThreshold;
            yield return Fault(document.At(half.Value), $"{NameOf(metric)} has '{half.Key.Value}' and no '{other.Name}', so nothing is compared", $"add '{other.Name}:' ({other.Type.Label})");
        }
    }

    private static string NameOf(YamlMapping metric) => $"{metric.Get(Kinds.Evidence.MetricName)?.Value}{(metric.Get(Kinds.Evidence.MetricSlice) is { } slice ? $" for {slice.Value}" : "")}";

    private static YamlEntry? HalfOfABound(YamlMapping metric)
    {
        YamlEntry?[] halves = [metric.Find(Kinds.Evidence.MetricOperator.Name), metric.Find(Kinds.Evidence.MetricThreshold.Name)];
        return halves.Where(h => h is { Value: not YamlScalar { IsAbsent: true } }).ToList() is [var only] ? only : null;
    }

    /// <summary>A misspelt field may be the other half, and is reported where it stands.</summary>
    private static bool HasUnknownField(YamlMapping metric, Document document) => document.Facts.Unknown.Exists(u => metric.Find(u.Key.Value)?.Key == u.Key);
}
