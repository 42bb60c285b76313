using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>A value of an indicator.</summary>
/// <param name="On">The day of measurement.</param>
/// <param name="Value">The value.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Evidence">The evidence that holds it, where it is not the indicator itself.</param>
internal sealed record KpiValue(DateOnly On, decimal Value, Location At, Document? Evidence);

/// <summary>The values of indicators: those that they list, and those that evidence measured.</summary>
internal static class KpiValues
{
    /// <summary>All values up to today, by day.</summary>
    public static IReadOnlyList<KpiValue> Of(Document kpi, CheckContext context) =>
        [.. Own(kpi).Concat(Measured(kpi, context.Register)).Where(v => v.On <= context.AsOf).OrderBy(v => v.On)];

    /// <summary>Whether a fault of reading, reported where it stands, may hide values.</summary>
    public static bool MayBeHidden(Document kpi, CheckContext context)
    {
        var register = context.Register;
        if (register.IsUnclear(kpi)) return true;
        if (kpi.Facts.PastDates.Exists(d => d.Day > context.AsOf)) return true;
        if (Source(kpi) is not var (type, _)) return false;
        return register.MayHave(KindNames.Evidence, type)
            || register.Of(KindNames.Evidence).Any(e => register.IsUnclear(e, Kinds.Evidence.Type) || (e.Get(Kinds.Evidence.Type)?.Value == type && (register.IsUnclear(e) || e.Get(Kinds.Evidence.Collected)?.Value > context.AsOf)));
    }

    /// <summary>The type of evidence and the metric that an indicator is computed from.</summary>
    public static (string Type, string Metric)? Source(Document kpi) =>
        kpi.Get(Kpi.From)?.Value is { } from && from.Get(Kpi.FromEvidenceType) is { } type && from.Get(Kpi.FromMetric) is { } metric ? (type.Value, metric.Value) : null;

    private static IEnumerable<KpiValue> Own(Document kpi) =>
        from each in kpi.All(Kpi.Values)
        let day = each.Value.Get(Kpi.ValueOn)
        let value = each.Value.Get(Kpi.Measured)
        where day is not null && value is not null
        select new KpiValue(day.Value, value.Value, kpi.At(value), null);

    private static IEnumerable<KpiValue> Measured(Document kpi, Register register) => Source(kpi) is not var (type, name) ? [] :
        from evidence in register.Of(KindNames.Evidence)
        where evidence.Get(Kinds.Evidence.Type)?.Value == type
        let collected = evidence.Get(Kinds.Evidence.Collected)
        where collected is not null
        from metric in evidence.All(Kinds.Evidence.Metrics)
        where metric.Value.Get(Kinds.Evidence.MetricName)?.Value == name
        let value = metric.Value.Get(Kinds.Evidence.MetricValue)
        where value is not null
        select new KpiValue(collected.Value, value.Value, evidence.At(value), evidence);
}
