using System.Text.Json.Nodes;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Output.JsonSchemas;

namespace ComplianceAsCode.Starting;

/// <summary>Settings of Visual Studio Code: schemas for YAML files, and a task that lists the diagnostics of the check, also those of Markdown's front matter.</summary>
internal static class EditorFiles
{
    private const string Folder = ".vscode/", ManifestSchema = "aims.schema.json", DocumentSchema = "document.schema.json";

    public static IEnumerable<StartingFile> All(StartingOptions options) =>
    [
        Schema(ManifestSchema, SchemaDocuments.OfManifest(SchemaDialect.Draft7), $"schema {SchemaDocuments.ManifestName}"),
        Schema(DocumentSchema, SchemaDocuments.OfAllKinds(SchemaDialect.Draft7), "schema"),
        Members("settings.json", Settings(options)),
        Members("tasks.json", Tasks(options)),
    ];

    private static StartingFile Schema(string name, string text, string command) =>
        new(Folder + name, text) { ByHand = $"if it is of an older version, write it anew: compliance {command} --output {Folder}{name}" };

    private static StartingFile Members(string name, string text) => new(Folder + name, text) { ByHand = $"add to it what it lacks of this:\n{text}" };

    private static string Settings(StartingOptions options) => Write(new()
    {
        ["yaml.schemas"] = new JsonObject
        {
            ["./" + Folder + ManifestSchema] = options.Prefix + Manifest.FileName,
            ["./" + Folder + DocumentSchema] = new JsonArray([.. KindSet.All.Select(k => k.Folder).Distinct().Order(StringComparer.Ordinal).Select(f => (JsonNode)$"{options.Prefix}{f}/*.yaml")]),
        },
    });

    private static string Tasks(StartingOptions options) => Write(new()
    {
        ["version"] = "2.0.0",
        ["tasks"] = new JsonArray(new JsonObject
        {
            ["label"] = "compliance check",
            ["type"] = "process",
            ["command"] = "compliance",
            ["args"] = new JsonArray([.. ((string[])["check", .. options.Folder.Length == 0 ? Array.Empty<string>() : ["--root", options.Folder]]).Select(a => (JsonNode)a)]),
            ["group"] = new JsonObject { ["kind"] = "test", ["isDefault"] = true },
            ["problemMatcher"] = "$msCompile",
        }),
    });

    private static string Write(JsonObject json) => JsonText.Of(writer => json.WriteTo(writer));
}
