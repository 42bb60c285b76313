using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Kinds;

/// <summary>An issue or a party that shapes the AI management system (ISO/IEC 42001 4.1, 4.2).</summary>
internal static class Context
{
    public static Field<string> Type { get; } = Fields.Choice("type", "Where the issue comes from.", "internal", "external", "interested-party") with { Required = true };

    public static Field<string> Category { get; } = Fields.Choice("category", "What it is about.", "objective", "strategy", "regulation", "standard", "competition", "stakeholder", "climate") with { Required = true };

    public static Field<string> Relevance { get; } = Fields.Text("relevance", "Why it matters to the management system, or why not.");

    public static Field<IReadOnlyList<Located<string>>> Expectations { get; } = Fields.List("expectations", Types.Text, "What an interested party expects.");

    public static Field<DateOnly> Reviewed { get; } = Fields.Date("reviewed", "Day of the last review.") with { Required = true, InPast = true };

    public static Kind Kind { get; } = new(KindNames.Context, "CTX", 1, "context",
        "An issue or a party that shapes the AI management system (ISO/IEC 42001 4.1, 4.2).",
        [Type, Category, Relevance, Expectations, Reviewed]);
}
