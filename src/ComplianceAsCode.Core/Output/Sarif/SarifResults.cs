using System.Text.Json;
using ComplianceAsCode.Baselines;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Sarif;

/// <summary>The results of a run (SARIF 2.1.0, 3.27): diagnostics, and those that are waived or accepted in the baseline with their suppression.</summary>
internal sealed class SarifResults(IReadOnlyList<RuleDescriptor> rules, CheckResult result, ReportOptions options)
{
    private readonly Dictionary<string, int> _indexes = rules.Select((r, i) => (r.Id, Index: i)).ToDictionary(r => r.Id, r => r.Index, StringComparer.Ordinal);
    private readonly SarifFingerprints _fingerprints = new();

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("results");
        foreach (var diagnostic in result.Diagnostics.Where(options.Shows)) WriteResult(json, diagnostic, isSuppressed: false, null);
        foreach (var diagnostic in result.Waived.Where(options.Shows)) WriteResult(json, diagnostic, isSuppressed: true, result.Context is { } context ? SarifWaivers.JustificationOf(diagnostic, context) : null);
        foreach (var (diagnostic, entry) in result.Baselined.Where(b => options.Shows(b.Diagnostic))) WriteResult(json, diagnostic, isSuppressed: true, $"{Baseline.FileName}: {BaselineWords.Of(entry)}");
        foreach (var diagnostic in (result.Comparison?.Solved ?? []).Where(options.Shows)) WriteResult(json, diagnostic, isSuppressed: false, null, "absent");
        json.WriteEndArray();
    }

    /// <summary>Where one result has a state, all have (3.27.24).</summary>
    private string? StateOf(Diagnostic diagnostic, bool isSuppressed) => result.Comparison is { } since ? (isSuppressed ? since.WasThere(diagnostic) : !since.IsNew(diagnostic)) ? "unchanged" : "new" : null;

    private void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, bool isSuppressed, string? justification, string? state = null)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", _indexes[diagnostic.Rule.Id]);
        json.WriteString("level", SarifTool.LevelOf(diagnostic.Severity));
        json.WriteMessage("message", diagnostic.FullMessage);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, diagnostic.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, diagnostic.Related);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(SarifFingerprints.Name, _fingerprints.Of(diagnostic));
        json.WriteEndObject();
        if ((state ?? StateOf(diagnostic, isSuppressed)) is { } baselineState) json.WriteString("baselineState", baselineState);
        if (isSuppressed) WriteSuppression(json, justification);
        json.WriteEndObject();
    }

    private void WriteRelated(Utf8JsonWriter json, IReadOnlyList<RelatedLocation> related)
    {
        if (related.Count == 0) return;
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < related.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            json.WriteMessage("message", related[i].Message);
            WritePlace(json, related[i].Location);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifAddress.Of(options.PathOf(location.Path)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Range.Line);
        json.WriteNumber("startColumn", location.Range.Column);
        json.WriteNumber("endLine", location.Range.EndLine);
        json.WriteNumber("endColumn", location.Range.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, string? justification)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        if (justification is not null) json.WriteString("justification", justification);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
