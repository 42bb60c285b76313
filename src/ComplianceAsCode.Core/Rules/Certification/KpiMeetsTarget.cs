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
        foreach (var value in missed)
        {
            yield return Fault(value.Evidence is null ? value.At : document.At(bound),
                string.Create(CultureInfo.InvariantCulture, $"{document.Name} is {value.Value}{(value.Evidence is { } by ? $" in {by.Id}" : "")}, and its target is {comparison.Value} {bound.Value}"),
                "say in a review what is done about it, and measure again; a target is changed by those who set it") with
            {
                Related = value.Evidence is { } source ? [new(value.At, $"{source.Id} measured it")] : [],
                CausedBy = value.Evidence is null ? [] : [new("CAC3106", value.At)],
            };
            if (value.Evidence is { } evidence && context.Evidence.ExpiryOf(evidence) is { } expiry) yield return ChangeOn(expiry, $"{evidence.Name} expires");
        }
    }

    /// <summary>Whether evidence is of today.</summary>
    private static bool Speaks(Document evidence, CheckContext context) => context.Evidence.IsFresh(evidence, context.AsOf) && !context.Evidence.MayBeHistory(evidence);
}
