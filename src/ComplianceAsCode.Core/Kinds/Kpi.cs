using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Kinds;

/// <summary>A performance indicator (ISO/IEC 42001 9.1).</summary>
internal static class Kpi
{
    public static Field<string> Measure { get; } = Fields.Text("measure", "What is measured.") with { Required = true };

    public static Field<string> Unit { get; } = Fields.Text("unit", "Its unit.");

    public static Field<string> TargetOperator { get; } = Fields.Choice("operator", "How the value compares to the target.", ">=", "<=", ">", "<", "==") with { Required = true };

    public static Field<decimal> TargetValue { get; } = Fields.Number("value", "The target.") with { Required = true };

    public static Field<YamlMapping> Target { get; } = Fields.Object("target", "What is to be reached.", TargetOperator, TargetValue) with { Required = true };

    public static Field<Duration> Frequency { get; } = Fields.Duration("frequency", "How often it is measured.") with { Required = true };

    public static Field<string> FromEvidenceType { get; } = Fields.Slug("evidence-type", "Type of the evidence.") with { Required = true };

    public static Field<string> FromMetric { get; } = Fields.Text("metric", "Name of the metric.") with { Required = true };

    public static Field<YamlMapping> From { get; } = Fields.Object("from", "Evidence that the values come from.", FromEvidenceType, FromMetric);

    public static Field<DateOnly> ValueOn { get; } = Fields.Date("on", "Day of measurement.") with { Required = true, InPast = true };

    public static Field<decimal> Measured { get; } = Fields.Number("value", "The value.") with { Required = true };

    public static Field<IReadOnlyList<Located<YamlMapping>>> Values { get; } = Fields.Objects("values", "Values measured.", ValueOn, Measured);

    public static Field<DateOnly> ReviewOn { get; } = Fields.Date("on", "Day of the review.") with { Required = true, InPast = true };

    public static Field<string> ReviewBy { get; } = Fields.Person("by", "Who reviewed it.") with { Required = true };

    public static Field<string> ReviewTrigger { get; } = Fields.Choice("trigger", "Why it was reviewed.", "scheduled", "event") with { Required = true };

    public static Field<string> ReviewEvent { get; } = Fields.Text("event", "The event.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Reviews { get; } = Fields.Objects("reviews", "Reviews of the indicator.", ReviewOn, ReviewBy, ReviewTrigger, ReviewEvent);

    public static Kind Kind { get; } = new(KindNames.Kpi, "KPI", 5, "kpis",
        "A performance indicator (ISO/IEC 42001 9.1).",
        [Measure, Unit, Target, Frequency, From, Values, Reviews]);
}
