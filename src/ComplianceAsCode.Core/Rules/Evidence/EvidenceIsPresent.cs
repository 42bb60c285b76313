using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3101. Which evidence a system of its risk must have is the manifest's word.</summary>
internal sealed class EvidenceIsPresent() : Rule<EvidenceDemand>(new("CAC3101", nameof(EvidenceIsPresent), Severity.Error,
    "each system, model and data set has the evidence that the manifest requires of it", "ISO/IEC 42001 A.6.2.4, 8.2, 8.4"))
{
    protected override IEnumerable<EvidenceDemand> Targets(CheckContext context) => context.Demands.All;

    protected override IEnumerable<RuleFinding> Check(EvidenceDemand demand, CheckContext context)
    {
        if (!context.Demands.Unmet.Contains(demand)) yield break;
        var (subject, slug, at) = demand;
        Document[] informing = [.. context.Demands.WithoutVerdict(demand)];
        yield return Fault(at, $"{subject.Name} has no {slug}{(informing.Length > 0 ? " that passed or failed" : "")}",
            informing.Length > 0 ? $"write 'result: pass' or 'result: fail' in {informing[0].Id}, as it came out, or add one that has a verdict" : $"add one: {Command(slug)} --set {Link(subject)}") with
        {
            Subject = subject,
            Related = [new(subject.Anchor, $"{subject.Id} is here"), .. informing.Select(e => new RelatedLocation(e.Anchor, $"{e.Id} is one and only informs")), .. context.Demands.Nameless(slug).Select(e => new RelatedLocation(e.Anchor, $"{e.Id} is one and does not say of what"))],
        };
    }

    private static string Command(string slug) =>
        ArtefactCatalogue.Embedded.Find(slug) is { Kinds: [var kind, ..] } ? $"compliance new {kind}" : $"compliance new evidence --set type={slug}";

    /// <summary>Evidence has no field for data: it names a system or model that works on it.</summary>
    private static string Link(Document subject) => subject.Kind?.Name switch
    {
        KindNames.AiSystem => $"system={subject.Id}",
        KindNames.Model => $"model={subject.Id}",
        _ => "system=, with the system that works on it",
    };
}
