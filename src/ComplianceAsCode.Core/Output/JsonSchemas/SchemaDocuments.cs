using System.Text.Json.Nodes;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Output.JsonSchemas;

/// <summary>JSON Schemas (draft 2020-12) for editors: of the manifest, of one kind's fields, or of all kinds in one.</summary>
public static class SchemaDocuments
{
    /// <summary>The name of the manifest's schema among the kinds'.</summary>
    public const string ManifestName = "aims";

    private const string Base = "https://github.com/complianceascode/complianceascode/blob/main/docs/schemas/";

    /// <summary>The names that have a schema: the manifest and the kinds.</summary>
    public static IEnumerable<string> Names => KindSet.All.Select(k => k.Name).Prepend(ManifestName);

    /// <summary>The schema of the manifest.</summary>
    public static string OfManifest(SchemaDialect dialect = SchemaDialect.Draft202012)
    {
        var schema = JsonSchema.OfShape(ManifestShape.Shape);
        schema["title"] = ManifestName;
        schema["description"] = "The manifest of an AI management system: aims.yaml.";
        return Write(ManifestName, schema, dialect);
    }

    /// <summary>The schema of a kind's fields: of its front matter, or of its YAML document.</summary>
    public static string Of(Kind kind) => Write(kind.Name, kind.ToJsonSchema(), SchemaDialect.Draft202012);

    /// <summary>One schema for documents of every kind: <c>kind</c> decides which fields there are, so that an editor offers and reports only that kind's.</summary>
    public static string OfAllKinds(SchemaDialect dialect = SchemaDialect.Draft202012)
    {
        var kinds = new JsonArray();
        var choices = new JsonArray();
        var definitions = new JsonObject();
        foreach (var kind in KindSet.All)
        {
            kinds.Add((JsonNode)kind.Name);
            definitions[kind.Name] = kind.ToJsonSchema();
            choices.Add((JsonNode)new JsonObject
            {
                ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = kind.Name } }, ["required"] = new JsonArray((JsonNode)"kind") },
                ["then"] = new JsonObject { ["$ref"] = $"#/{Definitions(dialect)}/{kind.Name}" },
            });
        }
        return Write("document", new JsonObject
        {
            ["title"] = "document",
            ["description"] = "A document of an AI management system: the front matter of a Markdown file, or one YAML document.",
            ["type"] = "object",
            ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["enum"] = kinds, ["description"] = Common.Kind.Summary } },
            ["required"] = new JsonArray((JsonNode)"kind"),
            ["allOf"] = choices,
            [Definitions(dialect)] = definitions,
        }, dialect);
    }

    private static string Definitions(SchemaDialect dialect) => dialect == SchemaDialect.Draft7 ? "definitions" : "$defs";

    private static string Write(string name, JsonObject schema, SchemaDialect dialect)
    {
        schema.Insert(0, "$schema", dialect == SchemaDialect.Draft7 ? "http://json-schema.org/draft-07/schema#" : "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", $"{Base}{name}.schema.json");
        return JsonText.Of(writer => schema.WriteTo(writer));
    }
}
