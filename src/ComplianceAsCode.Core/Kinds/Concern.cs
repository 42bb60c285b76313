using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Kinds;

/// <summary>A concern that somebody raised (ISO/IEC 42001 A.3.3).</summary>
internal static class Concern
{
    public static Field<DateOnly> Raised { get; } = Fields.Date("raised", "Day on which it was raised.") with { Required = true, InPast = true };

    public static Field<string> Channel { get; } = Fields.Text("channel", "How it came in.");

    public static Field<string> System { get; } = Fields.Reference("system", "The system that it is about.", KindNames.AiSystem) with { Historical = true };

    public static Field<string> Status { get; } = Fields.Choice("status", "Where it stands.", "open", "answered", "closed") with { Required = true };

    public static Field<DateOnly> Answered { get; } = Fields.Date("answered", "Day of the answer.") with { InPast = true };

    public static Field<string> Outcome { get; } = Fields.Text("outcome", "What came of it; confidential where it must be.");

    public static Kind Kind { get; } = new(KindNames.Concern, "CNC", 3, "concerns",
        "A concern that somebody raised (ISO/IEC 42001 A.3.3).",
        [Raised, Channel, System, Status, Answered, Outcome], order: [(Raised, Answered)]);
}
