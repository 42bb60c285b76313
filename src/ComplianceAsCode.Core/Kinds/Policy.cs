using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>A policy (ISO/IEC 42001 5.2, A.2).</summary>
internal static class Policy
{
    public static Field<string> Author { get; } = Fields.Person("author", "Who wrote this version.");

    public static Field<string> Version { get; } = Fields.Version("version", "Version of the text.") with { Required = true };

    public static Field<string> Status { get; } = Fields.Choice("status", "Where it stands on the way to approval.", "draft", "in-review", "approved", "retired") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> Topics { get; } = Fields.List("topics", Types.Slug, "What it is about, such as ai-policy.") with { Required = true };

    public static Field<DateOnly> Effective { get; } = Fields.Date("effective", "Day from which it applies.");

    public static Field<DateOnly> ReviewBy { get; } = Fields.Date("review-by", "Day by which it is reviewed again.") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> AppliesTo { get; } = Fields.List("applies-to", Types.Text, "Whom it binds.");

    public static Field<string> Supersedes { get; } = Fields.Reference("supersedes", "The one that it replaces.", KindNames.Policy) with { Historical = true };

    public static Field<string> CommunicatedAudience { get; } = Fields.Text("audience", "Who was told.") with { Required = true };

    public static Field<DateOnly> CommunicatedOn { get; } = Fields.Date("on", "When.") with { Required = true, InPast = true };

    public static Field<string> CommunicatedBy { get; } = Fields.Text("by", "How.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Communicated { get; } = Fields.Objects("communicated", "Who was told, when and how.", CommunicatedAudience, CommunicatedOn, CommunicatedBy);

    public static Field<string> FilePath { get; } = Fields.Path("path", "The file.") with { Required = true };

    public static Field<string> FileSha256 { get; } = Fields.Sha256("sha256", "Its digest.") with { Required = true };

    public static Field<YamlMapping> File { get; } = Fields.Object("file", "The text, where it is kept as Word or PDF.", FilePath, FileSha256);

    public static Field<string> TranslationLanguage { get; } = Fields.Text("language", "BCP 47 tag.") with { Required = true };

    public static Field<string> TranslationPath { get; } = Fields.Path("path", "The file.") with { Required = true };

    public static Field<string> TranslationSha256 { get; } = Fields.Sha256("sha256", "Its digest.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Translations { get; } = Fields.Objects("translations", "Translations of the text.", TranslationLanguage, TranslationPath, TranslationSha256);

    public static Kind Kind { get; } = new(KindNames.Policy, "POL", 3, "policies",
        "A policy (ISO/IEC 42001 5.2, A.2).",
        [Author, Version, Status, Topics, Effective, ReviewBy, AppliesTo, Supersedes, Communicated, File, Translations], order: [(Effective, ReviewBy)])
    {
        Sections = ["Purpose", "Scope", "Responsibilities", "Policy", "Review"],
        SectionsUnless = "file",
    };
}
