using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Kinds;

/// <summary>Where the events of systems are recorded (ISO/IEC 42001 A.6.2.8, Regulation (EU) 2024/1689 Art. 12).</summary>
internal static class EventLog
{
    public static Field<IReadOnlyList<Located<string>>> Phases { get; } = Fields.List("phases", Types.Choice("design", "development", "testing", "deployment", "operation", "retirement"), "Life-cycle phases that it covers.") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> SourcePhases { get; } = Fields.List("phases", Types.Choice("design", "development", "testing", "deployment", "operation", "retirement"), "Phases that this source covers.");

    public static Field<string> SourceKind { get; } = Fields.Choice("kind", "What it is.", "file", "git", "ci", "tickets", "service") with { Required = true };

    public static Field<string> SourceLocation { get; } = Fields.Text("location", "Where it is.") with { Required = true };

    public static Field<IReadOnlyList<Located<YamlMapping>>> Sources { get; } = Fields.Objects("sources", "Where the events are.", SourcePhases, SourceKind, SourceLocation) with { Required = true };

    public static Field<Duration> Retention { get; } = Fields.Duration("retention", "How long events are kept.") with { Required = true };

    public static Field<string> ControlledBy { get; } = Fields.Choice("controlled-by", "Who controls it.", "us", "customer", "supplier");

    public static Field<string> PersonalData { get; } = Fields.Choice("personal-data", "Whether it holds personal data.", "none", "anonymised", "pseudonymised", "personal", "special-category", "unknown");

    public static Field<string> LegalBasis { get; } = Fields.Text("legal-basis", "On what legal basis personal data is processed.") with { RequiredWhen = new("personal-data", "pseudonymised", "personal", "special-category") };

    public static Field<IReadOnlyList<Located<string>>> Access { get; } = Fields.List("access", Types.Text, "Who may read it.");

    public static Field<Duration> Silence { get; } = Fields.Duration("silence", "Longest time without events that is not suspicious.");

    public static Field<int> CheckpointSize { get; } = Fields.Integer("size", 0, 2147483647, "Number of records.") with { Required = true };

    public static Field<string> CheckpointRoot { get; } = Fields.Text("root", "Root hash of the Merkle tree, in base64.") with { Required = true };

    public static Field<DateOnly> CheckpointOn { get; } = Fields.Date("on", "Day of the checkpoint.") with { Required = true, InPast = true };

    public static Field<string> CheckpointTimestamp { get; } = Fields.Path("timestamp", "RFC 3161 timestamp.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Checkpoints { get; } = Fields.Objects("checkpoints", "Recorded checkpoints: what was anchored cannot be rewritten unseen.", CheckpointSize, CheckpointRoot, CheckpointOn, CheckpointTimestamp);

    public static Kind Kind { get; } = new(KindNames.EventLog, "LOG", 3, "logs",
        "Where the events of systems are recorded (ISO/IEC 42001 A.6.2.8, Regulation (EU) 2024/1689 Art. 12).",
        [Phases, Sources, Retention, ControlledBy, PersonalData, LegalBasis, Access, Silence, Checkpoints]);
}
