using ComplianceAsCode.Readiness;

namespace ComplianceAsCode.Output.Json;

/// <summary>What the code says of AI beside what the documents say, as JSON of our own. Paths are relative to the workspace.</summary>
public static class CodeComparisonJson
{
    /// <summary>The version of the format; it grows when a member changes its meaning or goes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The comparison as one JSON text.</summary>
    public static string Of(CodeComparison comparison, ReportOptions options) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteArray("assemblies", comparison.Code.Assemblies, (writer, assembly) =>
        {
            writer.WriteString("path", assembly.Path);
            InventoryJson.Write(writer, assembly.Inventory);
        });
        json.WriteArray("unread", comparison.Code.Unread, (writer, unread) =>
        {
            writer.WriteString("path", unread.Path);
            writer.WriteString("problem", unread.Problem);
        });
        json.WriteStartObject("inCodeOnly");
        json.WriteStrings("systems", comparison.UndocumentedSystems);
        json.WriteStrings("models", comparison.UndocumentedModels);
        json.WriteEndObject();
        json.WriteStartObject("inDocumentsOnly");
        json.WriteStrings("systems", comparison.SystemsWithoutCode.Select(s => s.Id));
        json.WriteStrings("models", comparison.ModelsWithoutCode.Select(m => m.Id));
        json.WriteEndObject();
        json.WriteArray("diagnostics", comparison.Diagnostics.Where(options.Shows), JsonReport.WriteDiagnostic);
        json.WriteEndObject();
    });
}
