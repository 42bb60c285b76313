using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3108. Evidence of nothing helps nobody.</summary>
internal sealed class EvidenceProvesSomething() : DocumentRule(new("CAC3108", nameof(EvidenceProvesSomething), Severity.Warning,
    "evidence names a requirement, a system or a model", "ISO/IEC 42001 7.5.2"),
    KindNames.Evidence)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (!context.Demands.NamesNothing(document)) yield break;
        var type = document.Get(Kinds.Evidence.Type)?.Value;
        yield return Fault(document.Anchor, $"{document.Name} names neither a requirement nor a system nor a model", "add 'requirements:', 'system:' or 'model:'") with
        {
            // Where the manifest requires such evidence of something, that it is missing there weighs more, and says so.
            CausedBy = [.. context.Demands.Unmet.Where(d => d.Slug == type).Select(d => new FaultCause("CAC3101", d.At))],
        };
    }
}
