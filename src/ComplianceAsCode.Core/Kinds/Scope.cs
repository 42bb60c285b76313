using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>The boundaries of the AI management system (ISO/IEC 42001 4.3).</summary>
internal static class Scope
{
    public static Field<string> Covers { get; } = Fields.Choice("covers", "Whether all AI of the organisation is in scope, selected systems, or only what is used inside.", "all-ai", "selected", "internal-use") with { Required = true };

    public static Field<string> Subject { get; } = Fields.Choice("subject", "Whether models, features that use models, or both are managed.", "models", "features", "both") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> Departments { get; } = Fields.List("departments", Types.Text, "Departments in scope.");

    public static Field<IReadOnlyList<Located<string>>> Sites { get; } = Fields.List("sites", Types.Text, "Sites in scope.");

    public static Field<IReadOnlyList<Located<string>>> Processes { get; } = Fields.List("processes", Types.Text, "Processes in scope.");

    public static Field<IReadOnlyList<Located<string>>> Systems { get; } = Fields.References("systems", "Systems in scope, where not all are.", KindNames.AiSystem);

    public static Field<string> ExcludedWhat { get; } = Fields.Text("what", "What is left out: a system, a site or a process.") with { Required = true };

    public static Field<string> ExcludedWhy { get; } = Fields.Text("why", "Why it may be left out.") with { Required = true };

    public static Field<IReadOnlyList<Located<YamlMapping>>> Exclusions { get; } = Fields.Objects("exclusions", "What is left out.", ExcludedWhat, ExcludedWhy);

    public static Field<IReadOnlyList<Located<string>>> IntegratesWith { get; } = Fields.List("integrates-with", Types.Text, "Other management systems that it is run with, such as iso-27001.");

    public static Field<DateOnly> ReviewBy { get; } = Fields.Date("review-by", "Day by which it is reviewed again.");

    public static Kind Kind { get; } = new(KindNames.Scope, "SCP", 1, "scope",
        "The boundaries of the AI management system (ISO/IEC 42001 4.3).",
        [ControlledText.Version, ControlledText.Status, Covers, Subject, Departments, Sites, Processes, Systems, Exclusions, IntegratesWith, ReviewBy])
    {
        Sections = ["Boundaries", "Interfaces"],
    };
}
