using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Kinds;

/// <summary>Leave to break one rule at one target until a day.</summary>
internal static class Waiver
{
    public static Field<string> Rule { get; } = Fields.Text("rule", "The rule that is waived, by id.") with { Required = true };

    public static Field<string> Target { get; } = Fields.Text("target", "The document, by id, or the file, by path, for which it is waived.") with { Required = true };

    public static Field<string> Reason { get; } = Fields.Text("reason", "Why.") with { Required = true };

    public static Field<string> ApprovedBy { get; } = Fields.Person("approved-by", "Who allowed it.") with { Required = true };

    public static Field<DateOnly> Expires { get; } = Fields.Date("expires", "First day on which it no longer counts.") with { Required = true };

    public static Kind Kind { get; } = new(KindNames.Waiver, "WVR", 3, "waivers",
        "Leave to break one rule at one target until a day.",
        [Rule, Target, Reason, ApprovedBy, Expires]);
}
