using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Kinds;

/// <summary>Evidence: a record that a requirement is met, a test was passed or a fact held at a time (ISO/IEC 42001 7.5, 9.1).</summary>
internal static class Evidence
{
    public static Field<string> Type { get; } = Fields.Slug("type", "What it is, as a slug of the catalogues such as bias-test, or x- and a name of your own.") with { Required = true };

    public static Field<DateOnly> Collected { get; } = Fields.Date("collected", "Day on which it was made.") with { Required = true, InPast = true };

    public static Field<Duration> ValidFor { get; } = Fields.Duration("valid-for", "How long it proves anything, if that is shorter than the manifest's freshness for its type.");

    public static Field<DateOnly> PeriodFrom { get; } = Fields.Date("from", "First day.") with { Required = true };

    public static Field<DateOnly> PeriodTo { get; } = Fields.Date("to", "Last day.") with { Required = true };

    public static Field<YamlMapping> Period { get; } = Fields.Object("period", "The time that it covers.", PeriodFrom, PeriodTo);

    public static Field<string> Source { get; } = Fields.Text("source", "The tool, pipeline or person that made it.") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> Requirements { get; } = Fields.List("requirements", Types.Requirement, "Requirements that it proves.");

    public static Field<string> System { get; } = Fields.Reference("system", "The system that it is about.", KindNames.AiSystem) with { Historical = true };

    public static Field<string> Model { get; } = Fields.Reference("model", "The model that it is about.", KindNames.Model) with { Historical = true };

    public static Field<string> Release { get; } = Fields.Text("release", "Release of the subject.");

    public static Field<string> Result { get; } = Fields.Choice("result", "What came out.", "pass", "fail", "information") with { Required = true };

    public static Field<string> ArtifactPath { get; } = Fields.Path("path", "A file of the workspace.") with { RequiredWhen = new("url") { IsAbsent = true } };

    public static Field<string> ArtifactUrl { get; } = Fields.Url("url", "A page elsewhere.");

    public static Field<string> ArtifactSha256 { get; } = Fields.Sha256("sha256", "Its digest.") with { RequiredWhen = new("path") };

    public static Field<DateOnly> ArtifactAccessed { get; } = Fields.Date("accessed", "Day on which the page was read.") with { InPast = true };

    public static Field<string> ArtifactCustodian { get; } = Fields.Text("custodian", "Who keeps it.");

    public static Field<bool> ArtifactConfidential { get; } = Fields.Boolean("confidential", "Whether only some may see it.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Artifacts { get; } = Fields.Objects("artifacts", "Files and pages that it consists of.", ArtifactPath, ArtifactUrl, ArtifactSha256, ArtifactAccessed, ArtifactCustodian, ArtifactConfidential);

    public static Field<string> MetricName { get; } = Fields.Text("name", "Name of the metric.") with { Required = true };

    public static Field<decimal> MetricValue { get; } = Fields.Number("value", "Measured value.") with { Required = true };

    public static Field<string> MetricOperator { get; } = Fields.Choice("operator", "How the value compares to the threshold.", ">=", "<=", ">", "<", "==");

    public static Field<decimal> MetricThreshold { get; } = Fields.Number("threshold", "The bound that it must keep.");

    public static Field<string> MetricSlice { get; } = Fields.Text("slice", "The part of the data that it was measured on.");

    public static Field<string> MetricUnit { get; } = Fields.Text("unit", "Unit of value and threshold.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Metrics { get; } = Fields.Objects("metrics", "What was measured.", MetricName, MetricValue, MetricOperator, MetricThreshold, MetricSlice, MetricUnit);

    public static Kind Kind { get; } = new(KindNames.Evidence, "EVD", 3, "evidence",
        "Evidence: a record that a requirement is met, a test was passed or a fact held at a time (ISO/IEC 42001 7.5, 9.1).",
        [Type, Collected, ValidFor, Period, Source, Requirements, System, Model, Release, Result, Artifacts, Metrics]);
}
