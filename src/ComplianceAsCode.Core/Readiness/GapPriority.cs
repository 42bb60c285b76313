using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Readiness;

/// <summary>How urgent a gap is, and on whose word.</summary>
/// <param name="Weights">The four weights.</param>
/// <param name="Source">The document that gives weights; <see langword="null"/> where all are the framework's.</param>
/// <param name="Given">Which weights it gives.</param>
public sealed record GapPriority(PriorityWeights Weights, Document? Source, IReadOnlyList<string> Given)
{
    private static readonly Field<int>[] Fields = [Control.PriorityRisk, Control.PriorityRegulatory, Control.PriorityTrust, Control.PriorityComplexity];

    /// <summary>The priority, 9 to 45.</summary>
    public int Score => Weights.Score;

    /// <summary>The priority of a gap: its controls' word, weight by weight, else the framework's. Of several controls the most urgent counts.</summary>
    public static GapPriority Of(RequirementStanding standing) =>
        standing.Controls.Select(c => Of(c, c.Get(Control.Priority)?.Value, standing.Requirement.Weights)).Append(new(standing.Requirement.Weights, null, []))
            .OrderByDescending(p => p.Source is null ? 0 : 1).ThenByDescending(p => p.Score).First();

    /// <summary>The priority that a document gives in its <c>priority</c>, with a default for what it does not give.</summary>
    public static GapPriority Of(Document document, YamlMapping? said, PriorityWeights weights)
    {
        string[] given = [.. Fields.Where(f => said?.Get(f) is not null).Select(f => f.Name)];
        return given.Length == 0 ? new(weights, null, []) : new(new(Value(0) ?? weights.Risk, Value(1) ?? weights.Regulatory, Value(2) ?? weights.Trust, Value(3) ?? weights.Complexity), document, given);

        int? Value(int index) => said?.Get(Fields[index])?.Value;
    }
}
