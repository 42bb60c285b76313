using System.Text.Json.Nodes;

namespace ComplianceAsCode.Schema;

/// <summary>JSON Schema (draft 2020-12) of shapes.</summary>
public static class JsonSchema
{
    /// <summary>The schema of a mapping: its fields with their descriptions, what is required and when; other keys only with <c>x-</c>.</summary>
    public static JsonObject OfShape(Shape shape)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        var conditions = new JsonArray();
        foreach (var field in shape.Fields)
        {
            var property = field.Type.ToJsonSchema();
            property["description"] = field.Summary;
            properties[field.Name] = property;
            if (field.Required) required.Add((JsonNode)field.Name);
            if (field.RequiredWhen is { } condition) conditions.Add((JsonNode)Conditional(field, condition, shape));
        }
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0) schema["required"] = required;
        if (conditions.Count > 0) schema["allOf"] = conditions;
        schema["patternProperties"] = new JsonObject { ["^x-"] = new JsonObject() };
        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>A value as an editor reads it: <c>true</c> of a truth value is none of the texts.</summary>
    private static JsonNode ValueOf(string text, Field field) => field.Type == Types.Boolean ? (JsonNode)(text == "true") : (JsonNode)text;

    private static JsonObject Conditional(Field field, Condition condition, Shape shape)
    {
        var test = new JsonObject { ["required"] = new JsonArray((JsonNode)condition.Field) };
        if (condition.Values.Length > 0) test["properties"] = new JsonObject { [condition.Field] = new JsonObject { ["enum"] = new JsonArray([.. condition.Values.Select(v => ValueOf(v, shape.Find(condition.Field)!))]) } };
        if (condition.IsAbsent) test = new() { ["not"] = test };
        return new() { ["if"] = test, ["then"] = new JsonObject { ["required"] = new JsonArray((JsonNode)field.Name) } };
    }
}
