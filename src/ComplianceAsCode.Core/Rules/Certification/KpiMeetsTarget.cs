using System.Globalization;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>CAC5005. A target that is missed in silence is none.</summary>
internal sealed class KpiMeetsTarget() : DocumentRule(new("CAC5005", nameof(KpiMeetsTarget), Severity.Warning,
    "the last values of an indicator keep its target", "ISO/IEC 42001 9.1, 6.2"),
    KindNames.Kpi)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var target = document.Get(Kpi.Target)?.Value;
        if (KpiValues.MayBeHidden(document, context) || target?.Get(Kpi.TargetOperator) is not { } comparison || target.Get(Kpi.TargetValue) is not { } bound) yield break;
        var values = KpiValues.Of(document, context);
        var own = values.Where(v => v.Evidence is null).ToList();
        var current = own.Where(v => v.On == own[^1].On).Concat(values.Where(v => v.Evidence is { } evidence && Speaks(evidence, context)));
        var missed = current.Where(v => !Bound.Holds(v.Value, comparison.Value, bound.Value)).ToList();
        if (missed.Count == 0) yield break;
        yield return Fault(missed[0].Evidence is null ? missed[0].At : document.At(bound),
            string.Create(CultureInfo.InvariantCulture, $"{document.Name} is {missed[0].Value}{(missed[0].Evidence is { } by ? $" in {by.Id}" : "")}, and its target is {comparison.Value} {bound.Value}"),
            "say in a review what is done about it, and measure again; a target is changed by those who set it") with
        {
            Related = [.. missed.Where(m => m.Evidence is not null).Select(m => new RelatedLocation(m.At, $"{m.Evidence!.Id} measured it"))],
        };
        foreach (var evidence in missed.Select(m => m.Evidence).OfType<Document>())
            if (context.Evidence.ExpiryOf(evidence) is { } expiry) yield return ChangeOn(expiry, $"{evidence.Name} expires");
    }

    /// <summary>Whether evidence is of today, and no rule says more of the same value.</summary>
    private static bool Speaks(Document evidence, CheckContext context) => context.Evidence.IsFresh(evidence, context.AsOf) && !context.Evidence.MayBeHistory(evidence)
        && (context.Manifest.TurnsOff("CAC3106") || !EvidenceBook.MissedMetrics(evidence).Any());
}
