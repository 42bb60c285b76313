using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>A supplier of a system, a model, data or a service (ISO/IEC 42001 A.10.2, A.10.3).</summary>
internal static class Supplier
{
    public static Field<string> Service { get; } = Fields.Text("service", "What it supplies.") with { Required = true };

    public static Field<string> ResponsibilityWhat { get; } = Fields.Text("what", "The task.") with { Required = true };

    public static Field<string> ResponsibilityWhose { get; } = Fields.Choice("whose", "Whose task it is.", "theirs", "ours", "shared") with { Required = true };

    public static Field<IReadOnlyList<Located<YamlMapping>>> Responsibilities { get; } = Fields.Objects("responsibilities", "Who answers for what (A.10.2).", ResponsibilityWhat, ResponsibilityWhose);

    public static Field<DateOnly> Assessed { get; } = Fields.Date("assessed", "Day of the last assessment.") with { InPast = true };

    public static Field<string> Contract { get; } = Fields.Text("contract", "The contract.");

    public static Field<string> DocumentationUrl { get; } = Fields.Url("url", "Its address.");

    public static Field<string> DocumentationPath { get; } = Fields.Path("path", "A copy in the repository.");

    public static Field<DateOnly> DocumentationAccessed { get; } = Fields.Date("accessed", "Day on which it was read.") with { InPast = true };

    public static Field<IReadOnlyList<Located<YamlMapping>>> Documentation { get; } = Fields.Objects("documentation", "What the supplier says of its product.", DocumentationUrl, DocumentationPath, DocumentationAccessed);

    public static Kind Kind { get; } = new(KindNames.Supplier, "SUP", 1, "suppliers",
        "A supplier of a system, a model, data or a service (ISO/IEC 42001 A.10.2, A.10.3).",
        [Service, Responsibilities, Assessed, Contract, Documentation]);
}
