using System.Text.Json;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Statements;

namespace ComplianceAsCode.Output.Json;

/// <summary>The statement of applicability as JSON of our own, with the computed status beside what is stated.</summary>
public static class StatementJson
{
    /// <summary>The version of the format; it grows when a member changes its meaning or goes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The statement as one JSON text, in the order of frameworks and requirements.</summary>
    public static string Of(StatementOfApplicability statement, ReadinessModel model) => JsonText.Of(json =>
    {
        var standings = model.Frameworks.SelectMany(f => f.Requirements).ToDictionary(r => r.Citation, r => r.Standing, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("organisation", statement.Organisation);
        json.WriteString("asOf", Words.Day(model.AsOf));
        json.WriteArray("entries", statement.Frameworks.SelectMany(f => f.Entries), (writer, e) => Write(writer, e, standings[e.Citation]));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, StatementEntry entry, RequirementStanding standing)
    {
        json.WriteString("framework", entry.Requirement.Framework);
        json.WriteString("requirement", entry.Citation);
        json.WriteString("title", entry.Requirement.Title);
        if (entry.Applicable is { } applicable) json.WriteBoolean("applicable", applicable);
        else json.WriteNull("applicable");
        json.WriteStrings("because", entry.Because);
        json.WriteString("justification", entry.Justification);
        json.WriteString("implementation", entry.Implementation);
        json.WriteStrings("policies", entry.Policies);
        json.WriteStrings("systems", entry.Systems);
        json.WriteStrings("suppliers", entry.Suppliers);
        json.WriteString("control", entry.Control?.Id);
        json.WriteString("path", entry.Control?.Path);
        json.WriteString("status", StatusWords.Of(standing.Status));
        json.WriteString("basis", standing.Basis is { } basis ? StatusWords.Of(basis) : null);
    }
}
