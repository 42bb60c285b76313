using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>The statement of applicability as it was approved (ISO/IEC 42001 6.1.3).</summary>
internal static class Statement
{
    public static Field<string> FilePath { get; } = Fields.Path("path", "The file.") with { Required = true };

    public static Field<string> FileSha256 { get; } = Fields.Sha256("sha256", "Its digest.") with { Required = true };

    public static Field<YamlMapping> File { get; } = Fields.Object("file", "The generated document.", FilePath, FileSha256) with { Required = true };

    public static Kind Kind { get; } = new(KindNames.Statement, "STM", 3, "statements",
        "The statement of applicability as it was approved (ISO/IEC 42001 6.1.3).",
        [ControlledText.Version, ControlledText.Status, File]);
}
