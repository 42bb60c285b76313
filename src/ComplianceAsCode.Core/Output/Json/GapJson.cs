using System.Text.Json;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Output.Json;

/// <summary>The gap analysis as JSON of our own, for programs. Paths are relative to the workspace.</summary>
public static class GapJson
{
    /// <summary>The version of the format; it grows when a member changes its meaning or goes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The analysis as one JSON text, gaps first, by priority.</summary>
    public static string Of(ReadinessModel model) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("organisation", model.Organisation);
        json.WriteString("asOf", Words.Day(model.AsOf));
        json.WriteArray("requirements", model.Ranked, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, RequirementReadiness each)
    {
        var standing = each.Standing;
        json.WriteString("framework", standing.Requirement.Framework);
        json.WriteString("requirement", each.Citation);
        json.WriteString("title", standing.Requirement.Title);
        json.WriteString("status", StatusWords.Of(standing.Status));
        json.WriteString("basis", standing.Basis is { } basis ? StatusWords.Of(basis) : null);
        json.WriteStrings("claims", standing.Claims);
        json.WriteBoolean("claimDiffers", standing.ClaimDiffers);
        json.WriteBoolean("gap", standing.IsGap);
        json.WriteStrings("reasons", StatusWords.Reasons(standing));
        json.WriteString("appliesFrom", standing.AppliesFrom is { } from ? Words.Day(from) : null);
        json.WriteStartObject("priority");
        json.WriteNumber("score", each.Priority.Score);
        json.WriteNumber("risk", each.Priority.Weights.Risk);
        json.WriteNumber("regulatory", each.Priority.Weights.Regulatory);
        json.WriteNumber("trust", each.Priority.Weights.Trust);
        json.WriteNumber("complexity", each.Priority.Weights.Complexity);
        json.WriteString("why", StatusWords.Why(each.Priority));
        json.WriteEndObject();
        json.WriteStrings("controls", standing.Controls.Select(c => c.Id));
        json.WriteArray("evidence", standing.Records, WriteRecord);
        json.WriteArray("reusable", each.Reusable, WriteReuse);
        json.WriteStrings("actions", each.Actions.Select(a => a.Id));
    }

    private static void WriteRecord(Utf8JsonWriter json, RecordWorth record)
    {
        json.WriteString("id", record.Document.Id);
        json.WriteString("path", record.Document.Path);
        json.WriteString("basis", StatusWords.Of(record.Basis));
        json.WriteString("fault", record.Fault);
    }

    private static void WriteReuse(Utf8JsonWriter json, Reuse reuse)
    {
        json.WriteString("framework", reuse.Requirement.Framework);
        json.WriteString("requirement", reuse.Requirement.Id);
        json.WriteString("relation", reuse.Relation);
        json.WriteString("corroboration", reuse.Corroboration);
        json.WriteString("status", StatusWords.Of(reuse.Status));
    }
}
