using System.Text.Json;

namespace ComplianceAsCode.Inventories;

/// <summary>
/// Reads which packages of model APIs a project brings in, out of NuGet's <c>project.assets.json</c>: those that it refers to and what
/// these need in turn. What comes by way of another project is that project's.
/// </summary>
public static class AssetsReader
{
    /// <summary>Reads the file.</summary>
    /// <param name="path">The file; it need not be there.</param>
    /// <returns>The packages, sorted by id, each id once with the highest version.</returns>
    public static IReadOnlyList<CodePackage> Read(string path)
    {
        try
        {
            if (!File.Exists(path)) return [];
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var reached = new SortedSet<(string Id, string Version)>();
            foreach (var target in Members(json.RootElement, "targets")) Collect(target, reached, json.RootElement);
            return [.. reached.Where(p => KnownApis.IsPackage(p.Id)).GroupBy(p => p.Id, StringComparer.OrdinalIgnoreCase).Select(g => new CodePackage(g.First().Id, g.Last().Version))];
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return [];
        }
    }

    private static void Collect(JsonProperty target, SortedSet<(string, string)> reached, JsonElement root)
    {
        // "OpenAI/2.15.0": { "type": "package", "dependencies": { … } }
        var libraries = new Dictionary<string, (string Id, string Version, JsonElement Library)>(StringComparer.OrdinalIgnoreCase);
        foreach (var library in target.Value.EnumerateObject())
            if (library.Name.Split('/') is [var id, var version]) libraries.TryAdd(id, (id, version, library.Value));
        var pending = new Stack<string>(Direct(root));
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (pending.TryPop(out var next))
        {
            if (!seen.Add(next) || !libraries.TryGetValue(next, out var found) || !IsPackage(found.Library)) continue;
            reached.Add((found.Id, found.Version));
            foreach (var dependency in Members(found.Library, "dependencies")) pending.Push(dependency.Name);
        }
    }

    private static IEnumerable<string> Direct(JsonElement root) =>
        root.TryGetProperty("project", out var project)
            ? Members(project, "frameworks").SelectMany(framework => Members(framework.Value, "dependencies")).Select(dependency => dependency.Name)
            : [];

    private static bool IsPackage(JsonElement library) => library.ValueKind == JsonValueKind.Object && library.TryGetProperty("type", out var type) && type.ValueEquals("package");

    private static JsonElement.ObjectEnumerator Members(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;
}
