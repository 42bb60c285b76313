using System.Text.Json;
using ComplianceAsCode.Deltas;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Output.Json;

/// <summary>What a change does to compliance, as JSON of our own. Paths of documents are relative to the workspace, those of code to the repository.</summary>
public static class DeltaJson
{
    /// <summary>The version of the format; it grows when a member changes its meaning or goes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The report as one JSON text.</summary>
    public static string Of(ComplianceDelta delta) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("organisation", delta.Organisation);
        json.WriteString("asOf", Words.Day(delta.AsOf));
        json.WriteString("summary", DeltaWords.Summary(delta));
        Object("annotations", () =>
        {
            json.WriteArray("removed", delta.Annotations.Removed, Write);
            json.WriteArray("added", delta.Annotations.Added, Write);
        });
        Object("evidence", () =>
        {
            json.WriteArray("removed", delta.Evidence.Removed, Write);
            json.WriteArray("weakened", delta.Evidence.Weakened, Write);
            json.WriteArray("added", delta.Evidence.Added, Write);
            json.WriteArray("restored", delta.Evidence.Restored, Write);
        });
        Object("requirements", () =>
        {
            json.WriteArray("lost", delta.Lost, Write);
            json.WriteArray("gained", delta.Gained, Write);
        });
        Object("approvals", () =>
        {
            json.WriteArray("voided", delta.Approvals.Voided, Write);
            json.WriteArray("needed", delta.Approvals.Needed, Write);
            json.WriteArray("given", delta.Approvals.Given, Write);
        });
        Object("inventory", () =>
        {
            json.WriteArray("removed", delta.Inventory.Removed, Write);
            json.WriteArray("added", delta.Inventory.Added, Write);
            json.WriteArray("changed", delta.Inventory.Changed, Write);
        });
        Object("diagnostics", () =>
        {
            json.WriteArray("new", delta.Diagnostics.New, JsonReport.WriteDiagnostic);
            json.WriteNumber("unchanged", delta.Diagnostics.Unchanged);
            json.WriteArray("solved", delta.Diagnostics.Solved, JsonReport.WriteDiagnostic);
            json.WriteArray("silenced", delta.Diagnostics.Silenced, JsonReport.WriteDiagnostic);
        });
        json.WriteEndObject();

        void Object(string name, System.Action members)
        {
            json.WriteStartObject(name);
            members();
            json.WriteEndObject();
        }
    });

    private static void Write(Utf8JsonWriter json, AnnotationUse use)
    {
        json.WriteString("name", use.Name);
        json.WriteString("text", use.Text);
        json.WriteString("path", use.Path);
        json.WriteNumber("line", use.Line);
    }

    private static void Write(Utf8JsonWriter json, DocumentNote note)
    {
        json.WriteString("id", note.Document.Id);
        json.WriteString("kind", note.Document.Kind?.Name);
        json.WriteString("path", note.Document.Path);
        json.WriteString("what", note.What);
    }

    private static void Write(Utf8JsonWriter json, RequirementShift shift)
    {
        json.WriteString("requirement", shift.Citation);
        json.WriteString("title", shift.Title);
        json.WriteString("before", Status(shift.Before));
        json.WriteString("now", Status(shift.Now));
        json.WriteStrings("newGaps", shift.NewGaps);
    }

    private static string? Status(RequirementStatus? status) => status is { } known ? StatusWords.Of(known) : null;
}
