using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>A procedure: how something is done, step by step.</summary>
internal static class Procedure
{
    public static Field<string> Type { get; } = Fields.Slug("type", "What it is the procedure for, as a slug such as internal-audit.") with { RequiredWhen = new("external") { IsAbsent = true } };

    public static Field<string> Supersedes { get; } = Fields.Reference("supersedes", "The one that it replaces.", KindNames.Procedure) with { Historical = true };

    public static Field<string> ExternalSystem { get; } = Fields.Text("system", "The system that keeps it.") with { Required = true };

    public static Field<string> ExternalLocation { get; } = Fields.Text("location", "Its place there.") with { Required = true };

    public static Field<string> ExternalVersion { get; } = Fields.Text("version", "Its version there.") with { Required = true };

    public static Field<YamlMapping> External { get; } = Fields.Object("external", "Where it is kept, if not here.", ExternalSystem, ExternalLocation, ExternalVersion);

    public static Kind Kind { get; } = new(KindNames.Procedure, "PRC", 3, "procedures",
        "A procedure: how something is done, step by step.",
        [Type, ControlledText.Author, ControlledText.Version, ControlledText.Status, ControlledText.Effective, ControlledText.ReviewBy, ControlledText.AppliesTo, Supersedes, ControlledText.Communicated, ControlledText.File, ControlledText.Sections, ControlledText.Translations, External], order: [(ControlledText.Effective, ControlledText.ReviewBy)])
    {
        Sections = ["Purpose", "Steps", "Records"],
        SectionsUnless = [ControlledText.File.Name, ControlledText.Sections.Name, External.Name],
    };
}
