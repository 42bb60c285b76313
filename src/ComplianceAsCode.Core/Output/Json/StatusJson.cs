using System.Text.Json;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Output.Json;

/// <summary>The status as JSON of our own, for programs. Paths are relative to the workspace.</summary>
public static class StatusJson
{
    /// <summary>The version of the format; it grows when a member changes its meaning or goes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The status as one JSON text.</summary>
    public static string Of(ReadinessModel status) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("organisation", status.Organisation);
        json.WriteString("asOf", Words.Day(status.AsOf));
        json.WriteNumber("stageReached", status.StageReached);
        json.WriteStrings("withoutSecondEyes", status.WithoutSecondEyes);
        json.WriteNumber("documents", status.Population.Documents);
        json.WriteArray("stages", status.Stages, WriteStage);
        json.WriteArray("frameworks", status.Frameworks, WriteFramework);
        json.WriteArray("systems", status.Systems, WriteSystem);
        json.WriteStartObject("artefacts");
        json.WriteNumber("inForce", status.Artefacts.Artefacts);
        json.WriteNumber("documents", status.Artefacts.Documents);
        json.WriteNumber("usualFrom", AuditPractice.Embedded.UsualArtefacts.From);
        json.WriteNumber("usualTo", AuditPractice.Embedded.UsualArtefacts.To);
        json.WriteEndObject();
        json.WriteArray("next", status.Next, WriteNext);
        json.WriteObjectOrNull("nextChange", status.NextChange, change =>
        {
            json.WriteString("on", Words.Day(change.On));
            json.WriteString("what", change.What);
        });
        json.WriteArray("silenced", status.Silenced, (writer, silenced) =>
        {
            JsonReport.WriteDiagnostic(writer, silenced.Diagnostic);
            writer.WriteString("how", silenced.How);
        });
        json.WriteArray("actions", StatusActions.ByOwner(status).SelectMany(o => o), WriteAction);
        json.WriteEndObject();
    });

    private static void WriteStage(Utf8JsonWriter json, StageReadiness stage)
    {
        json.WriteNumber("stage", stage.Stage);
        json.WriteString("title", stage.Title);
        json.WriteNumber("rulesHeld", stage.Held);
        json.WriteNumber("rulesJudged", stage.Judged);
        json.WriteNumber("rulesWithNothingToJudge", stage.NothingToJudge);
        json.WriteNumber("rulesNotEvaluated", stage.NotEvaluated);
        json.WriteNumber("errors", stage.Errors);
        json.WriteNumber("warnings", stage.Warnings);
        json.WriteNumber("silenced", stage.Silenced);
        json.WriteArray("blocking", stage.Blocking, JsonReport.WriteDiagnostic);
    }

    private static void WriteFramework(Utf8JsonWriter json, FrameworkReadiness framework)
    {
        json.WriteString("framework", framework.Id);
        json.WriteString("title", framework.Title);
        json.WriteNumber("applying", framework.Applying);
        json.WriteNumber("evidenced", framework.Count(RequirementStatus.Evidenced));
        json.WriteNumber("partlyEvidenced", framework.Count(RequirementStatus.PartlyEvidenced));
        json.WriteNumber("notEvidenced", framework.Count(RequirementStatus.NotEvidenced));
        json.WriteNumber("notAddressed", framework.Count(RequirementStatus.NotAddressed));
        json.WriteNumber("excluded", framework.Count(RequirementStatus.Excluded));
        json.WriteNumber("appliesLater", framework.Count(RequirementStatus.NotYet));
        json.WriteNumber("notEvaluated", framework.Count(RequirementStatus.NotEvaluated));
        json.WriteNumber("notApplicable", framework.Count(RequirementStatus.NotApplicable));
        json.WriteArray("requirements", framework.Requirements, (writer, r) => WriteRequirement(writer, r.Standing));
    }

    private static void WriteRequirement(Utf8JsonWriter json, RequirementStanding standing)
    {
        json.WriteString("requirement", standing.Requirement.Id);
        json.WriteString("title", standing.Requirement.Title);
        json.WriteString("status", StatusWords.Of(standing.Status));
        json.WriteString("basis", standing.Basis is { } basis ? StatusWords.Of(basis) : null);
        json.WriteStrings("claims", standing.Claims);
        json.WriteStrings("controls", standing.Controls.Select(c => c.Id));
        json.WriteStrings("gaps", standing.Gaps);
        json.WriteStrings("reasons", StatusWords.Reasons(standing));
        json.WriteString("appliesFrom", standing.AppliesFrom is { } from ? Words.Day(from) : null);
    }

    private static void WriteSystem(Utf8JsonWriter json, SystemReadiness system)
    {
        json.WriteString("framework", system.Framework);
        json.WriteString("id", system.System.Id);
        json.WriteString("path", system.System.Path);
        json.WriteNumber("applying", system.Count(ApplicabilityState.Applies));
        json.WriteNumber("appliesLater", system.Count(ApplicabilityState.NotYet));
        json.WriteNumber("notEvaluated", system.Count(ApplicabilityState.NotEvaluated));
        json.WriteNumber("notApplicable", system.Count(ApplicabilityState.NotApplicable));
        json.WriteArray("requirements", system.Requirements, (writer, r) =>
        {
            writer.WriteString("requirement", r.Citation);
            writer.WriteString("status", StatusWords.Of(r.Standing.Status));
            writer.WriteString("appliesFrom", r.Standing.Applicability.From is { } from ? Words.Day(from) : null);
            writer.WriteString("because", r.Standing.Applicability.Because);
            writer.WriteStrings("gaps", r.Standing.Gaps);
        });
    }

    private static void WriteNext(Utf8JsonWriter json, Expiry next)
    {
        json.WriteString("on", Words.Day(next.On));
        json.WriteString("what", next.What);
        json.WriteString("id", next.Document.Id);
        json.WriteString("owner", next.Document.Get(Common.Owner)?.Value);
        json.WriteString("path", next.Document.Path);
    }

    private static void WriteAction(Utf8JsonWriter json, PlannedAction action)
    {
        json.WriteString("owner", action.Owner);
        json.WriteString("due", action.Due is { } due ? Words.Day(due) : null);
        json.WriteBoolean("late", action.IsLate);
        json.WriteString("id", action.Id);
        json.WriteString("title", action.Document.Title);
        json.WriteString("path", action.Document.Path);
    }
}
