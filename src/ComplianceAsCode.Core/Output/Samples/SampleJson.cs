using System.Text.Json;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Sampling;

namespace ComplianceAsCode.Output.Samples;

/// <summary>A sample as JSON of our own, for programs. Paths are relative to the workspace.</summary>
public static class SampleJson
{
    /// <summary>The version of the format; it grows when a member changes its meaning or goes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The sample as one JSON text.</summary>
    public static string Of(AuditSample sample) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("audit", sample.Population.Audit.Id);
        json.WriteString("seed", sample.Seed);
        json.WriteStrings("criteria", sample.Population.Criteria.Select(c => c.Text));
        json.WriteNumber("population", sample.Population.Candidates.Count);
        json.WriteNumber("ofOtherSystems", sample.Population.OfOtherSystems);
        json.WriteStrings("withoutDocuments", SampleWords.WithoutDocuments(sample));
        json.WriteStrings("notSampled", [SampleWords.NotSampled]);
        json.WriteArray("documents", sample.Documents, (writer, candidate) => WriteDocument(writer, candidate, sample));
        json.WriteEndObject();
    });

    private static void WriteDocument(Utf8JsonWriter json, Candidate candidate, AuditSample sample)
    {
        json.WriteString("id", candidate.Document.Id);
        json.WriteString("kind", candidate.Document.Kind?.Name);
        json.WriteString("title", candidate.Document.Title);
        json.WriteString("path", candidate.Document.Path);
        json.WriteString("digest", candidate.Document.Source.ContentDigest);
        json.WriteArray("reasons", candidate.Reasons, (writer, reason) =>
        {
            writer.WriteString("requirement", SampleWords.Of(reason.Requirement, sample));
            writer.WriteString("as", reason.As);
        });
    }
}
