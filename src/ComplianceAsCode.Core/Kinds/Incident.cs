using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>An incident with a system (ISO/IEC 42001 A.8.4, A.3.3).</summary>
internal static class Incident
{
    public static Field<string> System { get; } = Fields.Reference("system", "The system.", KindNames.AiSystem) with { Required = true, Historical = true };

    public static Field<string> Severity { get; } = Fields.Choice("severity", "How bad it was; serious in the sense of Regulation (EU) 2024/1689 Art. 3(49).", "low", "medium", "high", "serious") with { Required = true };

    public static Field<DateOnly> Occurred { get; } = Fields.Date("occurred", "Day on which it happened.") with { Required = true, InPast = true };

    public static Field<DateOnly> Detected { get; } = Fields.Date("detected", "Day on which it was noticed.") with { Required = true, InPast = true };

    public static Field<string> Status { get; } = Fields.Choice("status", "Where it stands.", "open", "contained", "closed") with { Required = true };

    public static Field<string> RootCause { get; } = Fields.Text("root-cause", "Why it happened.");

    public static Field<string> ReportedTo { get; } = Fields.Text("to", "To whom.") with { Required = true };

    public static Field<DateOnly> ReportedOn { get; } = Fields.Date("on", "When.") with { Required = true, InPast = true };

    public static Field<IReadOnlyList<Located<YamlMapping>>> Reported { get; } = Fields.Objects("reported", "To whom it was reported.", ReportedTo, ReportedOn);

    public static Field<DateOnly> UsersInformed { get; } = Fields.Date("users-informed", "Day on which users were told.") with { InPast = true };

    public static Field<DateOnly> Closed { get; } = Fields.Date("closed", "Day on which it was closed.") with { InPast = true, RequiredWhen = new("status", "closed") };

    public static Kind Kind { get; } = new(KindNames.Incident, "INC", 3, "incidents",
        "An incident with a system (ISO/IEC 42001 A.8.4, A.3.3).",
        [System, Severity, Occurred, Detected, Status, RootCause, Reported, UsersInformed, Closed], order: [(Occurred, Detected), (Detected, Closed)]);
}
