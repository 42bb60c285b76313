using System.Text.Json;
using ComplianceAsCode.Approving;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Recording;

namespace ComplianceAsCode.Output.Json;

/// <summary>The overview of approvals as JSON of our own, for programs. Paths are relative to the workspace.</summary>
public static class ApprovalJson
{
    /// <summary>The version of the format; it grows when a member changes its meaning or goes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The overview as one JSON text.</summary>
    public static string Of(ApprovalOverview overview) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("asOf", Words.Day(overview.AsOf));
        json.WriteStrings("withoutSecondEyes", overview.WithoutSecondEyes);
        json.WriteArray("documents", overview.Documents, WriteState);
        json.WriteEndObject();
    });

    private static void WriteState(Utf8JsonWriter json, ApprovalState state)
    {
        json.WriteString("id", state.Document.Id);
        json.WriteString("path", state.Document.Path);
        json.WriteString("version", state.Version);
        json.WriteString("digest", state.Document.Source.ContentDigest);
        json.WriteString("status", state.Status);
        json.WriteString("policy", state.Policy);
        json.WriteArray("approvals", state.Given, WriteGiven);
        json.WriteArray("needed", state.Needed, (writer, needed) =>
        {
            writer.WriteString("role", needed.Role);
            writer.WriteStrings("from", needed.From);
        });
    }

    private static void WriteGiven(Utf8JsonWriter json, GivenApproval given)
    {
        json.WriteString("by", given.Entry.By.Value);
        json.WriteString("role", given.Entry.Role.Value);
        json.WriteString("at", ApprovalStatement.TimeOf(given.Entry.At.Value));
        json.WriteString("via", given.Entry.Via);
        json.WriteString("meeting", given.Entry.Meeting?.Value);
        json.WriteBoolean("signed", given.Entry.Signature is not null);
        json.WriteBoolean("counts", given.WhyNot is null);
        json.WriteString("whyNot", given.WhyNot);
    }
}
