using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>The fields of texts that are written in versions, approved, told to people and reviewed (ISO/IEC 42001 7.5): policies and procedures; scopes and statements share version and status.</summary>
internal static class ControlledText
{
    public static Field<string> Author { get; } = Fields.Person("author", "Who wrote this version.");

    public static Field<string> Version { get; } = Fields.Version("version", "Version of the text.") with { Required = true };

    public static Field<string> Status { get; } = Fields.Choice("status", "Where it stands on the way to approval.", "draft", "in-review", "approved", "retired") with { Required = true };

    public static Field<DateOnly> Effective { get; } = Fields.Date("effective", "Day from which it applies.");

    public static Field<DateOnly> ReviewBy { get; } = Fields.Date("review-by", "Day by which it is reviewed again.") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> AppliesTo { get; } = Fields.List("applies-to", Types.Text, "Whom it binds.");

    public static Field<string> CommunicatedAudience { get; } = Fields.Text("audience", "Who was told.") with { Required = true };

    public static Field<DateOnly> CommunicatedOn { get; } = Fields.Date("on", "When.") with { Required = true, InPast = true };

    public static Field<string> CommunicatedBy { get; } = Fields.Text("by", "How.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Communicated { get; } = Fields.Objects("communicated", "Who was told, when and how.", CommunicatedAudience, CommunicatedOn, CommunicatedBy);

    public static Field<string> FilePath { get; } = Fields.Path("path", "The file.") with { Required = true };

    public static Field<string> FileSha256 { get; } = Fields.Sha256("sha256", "Its digest.") with { Required = true };

    public static Field<YamlMapping> File { get; } = Fields.Object("file", "The text, where it is kept as Word or PDF.", FilePath, FileSha256);

    public static Field<string> Sections { get; } = Fields.Choice("sections", "own: the text has sections of its own, as one has that was written before it was adopted; the required ones are then not asked for.", "own");

    public static Field<string> TranslationLanguage { get; } = Fields.Text("language", "BCP 47 tag.") with { Required = true };

    public static Field<string> TranslationPath { get; } = Fields.Path("path", "The file.") with { Required = true };

    public static Field<string> TranslationSha256 { get; } = Fields.Sha256("sha256", "Its digest.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Translations { get; } = Fields.Objects("translations", "Translations of the text.", TranslationLanguage, TranslationPath, TranslationSha256);
}
