using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Kinds;

/// <summary>A planned change of the management system or of a system (ISO/IEC 42001 6.3).</summary>
internal static class Change
{
    public static Field<string> What { get; } = Fields.Text("what", "What changes.") with { Required = true };

    public static Field<string> Why { get; } = Fields.Text("why", "Why.") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> Affects { get; } = Fields.List("affects", new ReferenceType([], anyKind: true), "What it affects.") with { Required = true, Historical = true };

    public static Field<DateOnly> Planned { get; } = Fields.Date("planned", "Planned day.") with { Required = true };

    public static Field<string> Approved { get; } = Fields.Person("approved", "Who approved it.");

    public static Field<DateOnly> Performed { get; } = Fields.Date("performed", "Day on which it was made.") with { InPast = true };

    public static Field<IReadOnlyList<Located<string>>> Reassessed { get; } = Fields.References("reassessed", "Risks and impacts looked at again.", KindNames.Risk, KindNames.ImpactAssessment) with { Historical = true };

    public static Kind Kind { get; } = new(KindNames.Change, "CHG", 2, "changes",
        "A planned change of the management system or of a system (ISO/IEC 42001 6.3).",
        [What, Why, Affects, Planned, Approved, Performed, Reassessed]);
}
