using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Kinds;

/// <summary>A data set that a model is trained or tested on, or that a system works with (ISO/IEC 42001 A.4.3, A.7).</summary>
internal static class Dataset
{
    public static Field<string> Version { get; } = Fields.Text("version", "Version of the data.") with { Required = true };

    public static Field<string> Source { get; } = Fields.Text("source", "Where it comes from.") with { Required = true };

    public static Field<string> Licence { get; } = Fields.Text("licence", "Terms of use.") with { Required = true };

    public static Field<string> Provenance { get; } = Fields.Text("provenance", "How it was obtained and changed since (A.7.5).") with { Required = true };

    public static Field<string> PersonalData { get; } = Fields.Choice("personal-data", "Whether it holds personal data.", "none", "anonymised", "pseudonymised", "personal", "special-category", "unknown") with { Required = true };

    public static Field<string> LegalBasis { get; } = Fields.Text("legal-basis", "On what legal basis personal data is processed.") with { RequiredWhen = new("personal-data", "pseudonymised", "personal", "special-category") };

    public static Field<IReadOnlyList<Located<string>>> Use { get; } = Fields.List("use", Types.Choice("training", "validation", "testing", "operation"), "What it is used for.");

    public static Field<string> Location { get; } = Fields.Text("location", "Where it is kept.");

    public static Field<Duration> Retention { get; } = Fields.Duration("retention", "How long it is kept.");

    public static Field<DateOnly> Collected { get; } = Fields.Date("collected", "Day on which it was collected.") with { InPast = true };

    public static Field<string> Preparation { get; } = Fields.Text("preparation", "How it was prepared (A.7.6).");

    public static Field<string> QualityMetric { get; } = Fields.Text("metric", "What was measured.") with { Required = true };

    public static Field<decimal> QualityValue { get; } = Fields.Number("value", "The measured value.") with { Required = true };

    public static Field<string> QualityOperator { get; } = Fields.Choice("operator", "How the value compares to the threshold.", ">=", "<=", ">", "<", "==");

    public static Field<decimal> QualityThreshold { get; } = Fields.Number("threshold", "The bound that it must keep.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Quality { get; } = Fields.Objects("quality", "Measured quality (A.7.4).", QualityMetric, QualityValue, QualityOperator, QualityThreshold);

    public static Field<string> Path { get; } = Fields.Path("path", "The data file, where it is in the repository.");

    public static Field<string> Sha256 { get; } = Fields.Sha256("sha256", "Digest of the data file.");

    public static Kind Kind { get; } = new(KindNames.Dataset, "DST", 1, "datasets",
        "A data set that a model is trained or tested on, or that a system works with (ISO/IEC 42001 A.4.3, A.7).",
        [Version, Source, Licence, Provenance, PersonalData, LegalBasis, Use, Location, Retention, Collected, Preparation, Quality, Path, Sha256]);
}
