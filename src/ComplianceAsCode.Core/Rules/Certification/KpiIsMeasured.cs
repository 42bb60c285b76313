using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>CAC5004. An indicator without values indicates nothing.</summary>
internal sealed class KpiIsMeasured() : Rule<Document?>(new("CAC5004", nameof(KpiIsMeasured), Severity.Warning,
    "there are indicators, and each is measured as often as it says", "ISO/IEC 42001 9.1"))
{
    protected override IEnumerable<Document?> Targets(CheckContext context) =>
        context.Register.Of(KindNames.Kpi).Any() || context.Register.MayHave(KindNames.Kpi) ? context.Register.Of(KindNames.Kpi) : Enumerable.Repeat<Document?>(null, 1);

    protected override IEnumerable<RuleFinding> Check(Document? kpi, CheckContext context)
    {
        if (kpi is null)
        {
            yield return Fault(context.Manifest.IntervalAt("kpi"), "there is no indicator of how well the management system works", "write one: compliance new kpi");
            yield break;
        }
        if (KpiValues.MayBeHidden(kpi, context) || kpi.Get(Kpi.Frequency) is not { Node: YamlScalar often } frequency) yield break;
        var values = KpiValues.Of(kpi, context);
        if (values.Count == 0)
        {
            var source = KpiValues.Source(kpi) is var (type, metric) ? $": no evidence of type {type} has the metric '{metric}'" : "";
            yield return Fault(kpi.AtField(Kpi.From), $"{kpi.Name} has no value{source}", "enter what was measured under 'values', or name under 'from' the type of evidence and the metric that measure it");
            yield break;
        }
        var due = frequency.Value.After(values[^1].On);
        if (context.AsOf > due)
            yield return Fault(kpi.At(frequency), $"{kpi.Name} is measured every {often.Value}, and was last measured on {values[^1].On:yyyy-MM-dd}", "measure it and enter the value, or collect the evidence that it comes from") with { Related = [new(values[^1].At, "the last value is here")] };
        else
            yield return ChangeAfter(due, $"{kpi.Name} is to be measured again");
    }
}
