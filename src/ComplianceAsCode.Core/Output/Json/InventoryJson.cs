using System.Text.Json;
using ComplianceAsCode.Inventories;

namespace ComplianceAsCode.Output.Json;

/// <summary>The inventory of one assembly as JSON: what a build writes and <see cref="InventoryParser"/> reads. Paths are relative to the workspace.</summary>
public static class InventoryJson
{
    /// <summary>The inventory as one JSON text; equal inventories give equal bytes.</summary>
    public static string Of(AssemblyInventory inventory) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", InventoryParser.FormatVersion);
        Write(json, inventory);
        json.WriteStrings("types", inventory.Types);
        json.WriteEndObject();
    });

    internal static void Write(Utf8JsonWriter json, AssemblyInventory inventory)
    {
        json.WriteString("assembly", inventory.Assembly);
        json.WriteString("framework", inventory.Framework);
        json.WriteString("project", inventory.Project);
        json.WriteStrings("systems", inventory.Systems);
        json.WriteArray("models", inventory.Models, WriteModel);
        json.WriteArray("exclusions", inventory.Exclusions, (writer, exclusion) =>
        {
            writer.WriteString("member", exclusion.Member);
            writer.WriteString("justification", exclusion.Justification);
        });
        json.WriteStrings("apis", inventory.Apis);
        json.WriteArray("packages", inventory.Packages, (writer, package) =>
        {
            writer.WriteString("id", package.Id);
            writer.WriteString("version", package.Version);
        });
    }

    private static void WriteModel(Utf8JsonWriter json, CodeModel model)
    {
        json.WriteString("type", model.Type);
        json.WriteArray("annotations", model.Annotations, (writer, annotation) =>
        {
            writer.WriteString("name", annotation.Name);
            writer.WriteStartObject("arguments");
            foreach (var (name, value) in annotation.Arguments) writer.WriteString(name, value);
            writer.WriteEndObject();
        });
        json.WriteObjectOrNull("place", model.At, at =>
        {
            json.WriteString("path", at.Path);
            json.WriteNumber("line", at.Range.Line);
            json.WriteNumber("column", at.Range.Column);
        });
    }
}
