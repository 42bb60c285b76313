using System.Text.Json;
using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Output.Sarif;

/// <summary>The tool and its rules (SARIF 2.1.0, 3.18 and 3.49).</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, IEnumerable<RuleDescriptor> rules, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ComplianceAsCode");
        if (version.Length > 0) json.WriteString("semanticVersion", version);
        json.WriteString("informationUri", RuleDescriptor.HelpBase);
        json.WriteStartArray("rules");
        foreach (var rule in rules) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    /// <summary>Writes a message object (3.11).</summary>
    public static void WriteMessage(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteMessage("shortDescription", $"{rule.Title}.");
        json.WriteMessage("fullDescription", $"What must hold: {rule.Title}. Basis: {rule.Basis}.");
        json.WriteMessage("help", $"Read {rule.HelpLink} or run: compliance explain {rule.Id}");
        json.WriteString("helpUri", rule.HelpLink);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("basis", rule.Basis);
        json.WriteNumber("stage", rule.Stage);
        json.WriteStartArray("tags");
        json.WriteStringValue("compliance");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
