using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Kinds;

/// <summary>A policy (ISO/IEC 42001 5.2, A.2).</summary>
internal static class Policy
{
    public static Field<IReadOnlyList<Located<string>>> Topics { get; } = Fields.List("topics", Types.Slug, "What it is about, such as ai-policy.") with { Required = true };

    public static Field<string> Supersedes { get; } = Fields.Reference("supersedes", "The one that it replaces.", KindNames.Policy) with { Historical = true };

    public static Kind Kind { get; } = new(KindNames.Policy, "POL", 3, "policies",
        "A policy (ISO/IEC 42001 5.2, A.2).",
        [ControlledText.Author, ControlledText.Version, ControlledText.Status, Topics, ControlledText.Effective, ControlledText.ReviewBy, ControlledText.AppliesTo, Supersedes, ControlledText.Communicated, ControlledText.File, ControlledText.Sections, ControlledText.Translations], order: [(ControlledText.Effective, ControlledText.ReviewBy)])
    {
        Sections = ["Purpose", "Scope", "Responsibilities", "Policy", "Review"],
        SectionsUnless = [ControlledText.File.Name, ControlledText.Sections.Name],
    };
}
