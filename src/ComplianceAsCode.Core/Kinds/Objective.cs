using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Kinds;

/// <summary>An AI objective (ISO/IEC 42001 6.2).</summary>
internal static class Objective
{
    public static Field<string> Measure { get; } = Fields.Text("measure", "What is measured.") with { Required = true };

    public static Field<string> Target { get; } = Fields.Text("target", "What is to be reached.") with { Required = true };

    public static Field<DateOnly> Due { get; } = Fields.Date("due", "By when.") with { Required = true };

    public static Field<string> Plan { get; } = Fields.Text("plan", "How it is to be reached.");

    public static Field<string> Kpi { get; } = Fields.Reference("kpi", "The indicator that measures it.", KindNames.Kpi);

    public static Kind Kind { get; } = new(KindNames.Objective, "OBJ", 2, "objectives",
        "An AI objective (ISO/IEC 42001 6.2).",
        [Measure, Target, Due, Plan, Kpi]);
}
