using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Sampling;

/// <summary>The documents that an audit's criteria reach, from which a sample is drawn: statements of the requirements, the policies that these name, and their records.</summary>
/// <param name="Audit">The audit.</param>
/// <param name="Criteria">What is audited, as the audit lists it, with the requirements that each entry reaches.</param>
/// <param name="Candidates">The documents, sorted by path and id; never the audit itself.</param>
/// <param name="OfOtherSystems">How many documents are left out since they are about systems that the audit does not name.</param>
public sealed record AuditPopulation(Document Audit, IReadOnlyList<Criterion> Criteria, IReadOnlyList<Candidate> Candidates, int OfOtherSystems)
{
    /// <summary>The requirements that the criteria reach, each once, in the order of the criteria.</summary>
    public IReadOnlyList<Requirement> Requirements { get; } = [.. Criteria.SelectMany(c => c.Requirements).Distinct()];

    /// <summary>The requirements of which there is no document to look at.</summary>
    public IEnumerable<Requirement> WithoutDocuments => Requirements.Except(Candidates.SelectMany(c => c.Reasons).Select(r => r.Requirement));

    /// <summary>Finds the documents of an audit. A criterion that names no requirement reaches none: a rule has reported it.</summary>
    public static AuditPopulation Of(Document audit, CheckContext context)
    {
        Criterion[] criteria = [.. audit.All(Kinds.Audit.Criteria).Select(c => new Criterion(c.Value, context.Register.Frameworks.ResolveCriteria(c.Value).Requirements))];
        var reached = criteria.SelectMany(c => c.Requirements).Distinct().SelectMany(r => ReachedBy(r, context)).Where(r => r.Document != audit)
            .GroupBy(r => r.Document, r => r.Reason).Select(g => new Candidate(g.Key, [.. g.DistinctBy(r => r.Requirement)]))
            .OrderBy(c => c.Document.Path, StringComparer.Ordinal).ThenBy(c => c.Document.Id, StringComparer.Ordinal)
            .ToLookup(c => IsOfOtherSystem(c.Document, audit));
        return new(audit, criteria, [.. reached[false]], reached[true].Count());
    }

    private static IEnumerable<(Document Document, SampleReason Reason)> ReachedBy(Requirement requirement, CheckContext context)
    {
        Document[] controls = [.. context.Controls.Of(requirement)];
        foreach (var control in controls)
        {
            yield return (control, new(requirement, SampleReason.Statement));
            foreach (var policy in control.All(Control.Policies).Select(p => context.Register.Find(p.Value)).OfType<Document>()) yield return (policy, new(requirement, SampleReason.Policy));
        }
        foreach (var record in controls.Length == 0 ? context.Records.Of(requirement, null) : controls.SelectMany(c => context.Records.Of(requirement, c)))
            yield return (record, new(requirement, SampleReason.Record));
    }

    private static bool IsOfOtherSystem(Document document, Document audit)
    {
        var systems = audit.All(Kinds.Audit.Systems);
        if (systems.Count == 0) return false;
        var about = document.Is(KindNames.AiSystem) ? document.Id : (document.Fields.Find("system")?.Value as YamlScalar)?.Value;
        return about is { Length: > 0 } && systems.All(s => s.Value != about);
    }
}

/// <summary>An entry of an audit's criteria.</summary>
/// <param name="Text">As the audit has it, such as <c>4-10</c> or <c>A.6</c>.</param>
/// <param name="Requirements">The requirements that it reaches.</param>
public sealed record Criterion(string Text, IReadOnlyList<Requirement> Requirements);

/// <summary>A document that may be drawn.</summary>
/// <param name="Document">The document.</param>
/// <param name="Reasons">The requirements that it belongs to, each once, in the order of the criteria.</param>
public sealed record Candidate(Document Document, IReadOnlyList<SampleReason> Reasons);

/// <summary>Why a document belongs to an audit.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="As">What the document is to it: one of the words below.</param>
public sealed record SampleReason(Requirement Requirement, string As)
{
    /// <summary>It states what the organisation does about the requirement.</summary>
    public const string Statement = "statement";

    /// <summary>A statement names it as policy or procedure.</summary>
    public const string Policy = "policy";

    /// <summary>It is offered as proof.</summary>
    public const string Record = "record";
}
