using System.Text.Json;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Json;

/// <summary>A check's result as JSON of our own, for programs. Paths are relative to the workspace.</summary>
public static class JsonReport
{
    /// <summary>The version of the format; it grows when a member changes its meaning or goes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The report as one JSON text.</summary>
    public static string Of(CheckResult result, ReportOptions options) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("asOf", Words.Day(result.Options.AsOf));
        json.WriteString("enforcement", result.Options.Enforcement == Enforcement.All ? "all" : "system");
        WriteCounts(json, result);
        json.WriteStrings("withoutSecondEyes", result.Context?.Manifest.WithoutSecondEyes ?? []);
        WriteBase(json, result);
        json.WriteArray("diagnostics", result.Diagnostics.Where(options.Shows), (each, diagnostic) =>
        {
            WriteDiagnostic(each, diagnostic);
            if (result.Comparison is { } since) each.WriteBoolean("isNew", since.IsNew(diagnostic));
        });
        json.WriteArray("waived", result.Waived, WriteDiagnostic);
        json.WriteArray("baselined", result.Baselined, WriteBaselined);
        WritePopulation(json, result);
        json.WriteArray("rules", result.Rules, WriteRule);
        json.WriteObjectOrNull("nextChange", result.NextChange, next =>
        {
            json.WriteString("on", Words.Day(next.On));
            json.WriteString("what", next.What);
        });
        json.WriteEndObject();
    });

    internal static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("rule", diagnostic.Rule.Id);
        json.WriteString("name", diagnostic.Rule.Name);
        json.WriteString("severity", Words.Of(diagnostic.Severity));
        WriteLocation(json, diagnostic.Location);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("fix", diagnostic.Fix);
        json.WriteString("basis", diagnostic.Rule.Basis);
        json.WriteString("subject", diagnostic.Subject);
        json.WriteString("helpLink", diagnostic.Rule.HelpLink);
        json.WriteArray("related", diagnostic.Related, WriteRelated);
    }

    internal static void WriteBaselined(Utf8JsonWriter json, BaselinedDiagnostic baselined)
    {
        WriteDiagnostic(json, baselined.Diagnostic);
        json.WriteString("owner", baselined.Entry.Owner);
        json.WriteString("expires", baselined.Entry.Expires is { } expires ? Words.Day(expires) : null);
    }

    private static void WriteRelated(Utf8JsonWriter json, RelatedLocation related)
    {
        WriteLocation(json, related.Location);
        json.WriteString("message", related.Message);
    }

    /// <summary>What became of diagnostics since the base: <c>null</c> where none was asked for.</summary>
    private static void WriteBase(Utf8JsonWriter json, CheckResult result)
    {
        if (result.Comparison is null && result.BaseFault is null)
        {
            json.WriteNull("base");
            return;
        }
        json.WriteStartObject("base");
        json.WriteString("problem", result.BaseFault?.ToString());
        if (result.Comparison is { } since)
        {
            json.WriteNumber("new", since.New.Count);
            json.WriteNumber("unchanged", since.Unchanged);
            json.WriteArray("solved", since.Solved, WriteDiagnostic);
            json.WriteArray("silenced", since.Silenced, WriteDiagnostic);
        }
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("errors", result.Count(Severity.Error));
        json.WriteNumber("warnings", result.Count(Severity.Warning));
        json.WriteNumber("infos", result.Count(Severity.Info));
        json.WriteNumber("waived", result.Waived.Count);
        json.WriteNumber("baselined", result.Baselined.Count);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location)
    {
        json.WriteString("path", location.Path);
        json.WriteNumber("line", location.Range.Line);
        json.WriteNumber("column", location.Range.Column);
        json.WriteNumber("endLine", location.Range.EndLine);
        json.WriteNumber("endColumn", location.Range.EndColumn);
    }

    private static void WritePopulation(Utf8JsonWriter json, CheckResult result) => json.WriteObjectOrNull("population", result.Population, population =>
    {
        json.WriteNumber("documents", population.Documents);
        json.WriteStartObject("kinds");
        foreach (var (kind, count) in population.Kinds) json.WriteNumber(kind, count);
        json.WriteEndObject();
        json.WriteNumber("unread", population.Unread);
        json.WriteNumber("markdownWithoutFrontMatter", population.MarkdownWithoutFrontMatter);
        json.WriteNumber("otherYaml", population.OtherYaml);
        json.WriteNumber("notText", population.NotText);
        json.WriteNumber("links", population.Links);
        json.WriteNumber("nestedWorkspaces", population.NestedWorkspaces);
    });

    private static void WriteRule(Utf8JsonWriter json, RuleRun run)
    {
        json.WriteString("rule", run.Rule.Id);
        json.WriteString("name", run.Rule.Name);
        json.WriteNumber("examined", run.Examined);
        json.WriteString("notEvaluated", run.NotEvaluated);
    }
}
