using System.Text.Json;
using ComplianceAsCode.Baselines;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Output.Text;

namespace ComplianceAsCode.Output.Json;

/// <summary>What writing the baseline anew changes, or would change, as JSON of our own. Paths are relative to the workspace.</summary>
public static class BaselineJson
{
    /// <summary>The version of the format; it grows when a member changes its meaning or goes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The change as one JSON text.</summary>
    /// <param name="plan">The change.</param>
    /// <param name="isWritten">Whether it was made.</param>
    public static string Of(BaselinePlan plan, bool isWritten) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteBoolean("written", isWritten);
        json.WriteArray("toAccept", plan.ToAccept, JsonReport.WriteDiagnostic);
        json.WriteArray("accepted", plan.Accepted, JsonReport.WriteBaselined);
        json.WriteArray("gone", plan.Gone, WriteEntry);
        json.WriteArray("neverAccepted", plan.NeverAccepted, JsonReport.WriteDiagnostic);
        json.WriteEndObject();
    });

    private static void WriteEntry(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteString("rule", entry.Rule);
        json.WriteString("document", entry.Document);
        json.WriteString("message", entry.Message);
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteNumber("count", entry.Count);
        json.WriteString("owner", entry.Owner);
        json.WriteString("expires", entry.Expires is { } expires ? Words.Day(expires) : null);
    }
}
