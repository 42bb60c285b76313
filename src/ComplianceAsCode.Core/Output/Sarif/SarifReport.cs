using System.Text.Json;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Output.Text;

namespace ComplianceAsCode.Output.Sarif;

/// <summary>
/// A check's result as SARIF 2.1.0 (OASIS). Addresses of files are relative and begin at the repository's folder, as
/// <see cref="ReportOptions.PathPrefix"/> says, because code scanning resolves relative addresses there.
/// </summary>
public static class SarifReport
{
    private const string SchemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The log as one JSON text.</summary>
    /// <param name="result">The result.</param>
    /// <param name="rules">All rules that exist, so that a reader sees what was looked for.</param>
    /// <param name="options">What is shown.</param>
    public static string Of(CheckResult result, IEnumerable<RuleDescriptor> rules, ReportOptions options)
    {
        RuleDescriptor[] known =
        [
            .. rules.Concat(result.Rules.Select(r => r.Rule)).Concat(result.Diagnostics.Select(d => d.Rule))
                .DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal),
        ];
        return JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", SchemaAddress);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            SarifTool.Write(json, known, options.ToolVersion);
            WriteInvocation(json, result);
            json.WriteString("columnKind", "utf16CodeUnits");
            new SarifResults(known, result, options).Write(json);
            json.WriteStartObject("properties");
            json.WriteString("asOf", Words.Day(result.Options.AsOf));
            if (result.Population is { } population) json.WriteNumber("documents", population.Documents);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>A run that could not read its manifest was not successful; a rule that was not evaluated is a notification, so that silence is not taken for a pass.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", result.Context is not null);
        json.WriteStartArray("toolExecutionNotifications");
        if (result.BaseFault is { } fault)
        {
            json.WriteStartObject();
            json.WriteString("level", "warning");
            json.WriteMessage("message", $"not compared with the base, because {fault}");
            json.WriteEndObject();
        }
        foreach (var run in result.Rules.Where(r => r.NotEvaluated is not null))
        {
            json.WriteStartObject();
            json.WriteStartObject("associatedRule");
            json.WriteString("id", run.Rule.Id);
            json.WriteEndObject();
            json.WriteString("level", "note");
            json.WriteMessage("message", $"not evaluated, because {run.NotEvaluated}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
