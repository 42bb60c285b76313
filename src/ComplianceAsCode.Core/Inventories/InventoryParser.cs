using System.Text.Json;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Inventories;

/// <summary>Reads the JSON form of an inventory, which anyone may have written: what has another shape is refused as a whole.</summary>
public static class InventoryParser
{
    /// <summary>The version of the format; it grows when a member changes its meaning or goes.</summary>
    public const int FormatVersion = 1;

    /// <summary>Reads an inventory.</summary>
    /// <returns>The inventory, or why it cannot be read, as the end of a sentence.</returns>
    public static (AssemblyInventory? Inventory, string? Problem) Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            var root = json.RootElement;
            if (root.GetProperty("formatVersion").GetInt32() != FormatVersion) return (null, "it is of another version of the format");
            return (new(Text(root, "assembly"))
            {
                Framework = Text(root, "framework"),
                Project = Text(root, "project"),
                Systems = Texts(root, "systems"),
                Models = All(root, "models", m => new CodeModel(Text(m, "type"), All(m, "annotations", ReadAnnotation), ReadPlace(m))),
                Exclusions = All(root, "exclusions", e => new CodeExclusion(Text(e, "member"), Text(e, "justification"))),
                Apis = Texts(root, "apis"),
                Packages = All(root, "packages", p => new CodePackage(Text(p, "id"), Text(p, "version"))),
                Types = Texts(root, "types"),
            }, null);
        }
        catch (JsonException)
        {
            return (null, "it is no JSON");
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return (null, "it is JSON, and no inventory");
        }
    }

    private static CodeAnnotation ReadAnnotation(JsonElement annotation) => new(Text(annotation, "name"),
        [.. annotation.GetProperty("arguments").EnumerateObject().Select(a => KeyValuePair.Create(a.Name, a.Value.GetString() ?? throw new FormatException(a.Name)))]);

    private static Location? ReadPlace(JsonElement model)
    {
        if (model.GetProperty("place") is not { ValueKind: JsonValueKind.Object } place) return null;
        var (line, column) = (Math.Max(1, place.GetProperty("line").GetInt32()), Math.Max(1, place.GetProperty("column").GetInt32()));
        return new(Text(place, "path"), new(line, column, line, column));
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static string[] Texts(JsonElement parent, string name) => [.. parent.GetProperty(name).EnumerateArray().Select(e => e.GetString() ?? throw new FormatException(name))];

    private static T[] All<T>(JsonElement parent, string name, Func<JsonElement, T> read) => [.. parent.GetProperty(name).EnumerateArray().Select(read)];
}
