using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Sampling;

namespace ComplianceAsCode.Output.Samples;

/// <summary>The words in which reports tell of a sample.</summary>
internal static class SampleWords
{
    /// <summary>What no sample holds yet, and a reader must not take for looked at.</summary>
    public const string NotSampled = "events of event logs: this tool reads none yet";

    /// <summary>What was drawn from what, and with which seed.</summary>
    public static string Of(AuditSample sample) =>
        $"{Words.Number(sample.Documents.Count)} of {Words.Count(sample.Population.Candidates.Count, "document")}, drawn with the seed '{sample.Seed}'";

    /// <summary>Why a document was in the population.</summary>
    public static string Of(Candidate candidate, AuditSample sample) => string.Join(", ", candidate.Reasons.Select(r => $"{Of(r.Requirement, sample)} ({r.As})"));

    /// <summary>A requirement as a document would cite it: with its framework where that is not the one of the first criterion.</summary>
    public static string Of(Requirement requirement, AuditSample sample) =>
        requirement.Framework == sample.Population.Requirements[0].Framework ? requirement.Id : $"{requirement.Framework}:{requirement.Id}";

    /// <summary>Requirements of which there is nothing to draw.</summary>
    public static IEnumerable<string> WithoutDocuments(AuditSample sample) => sample.Population.WithoutDocuments.Select(r => Of(r, sample));
}
