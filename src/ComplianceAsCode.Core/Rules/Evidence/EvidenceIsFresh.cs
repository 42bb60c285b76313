using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3102. A test of last year says nothing of this year's system. Newer evidence of the same kind makes older evidence history.</summary>
internal sealed class EvidenceIsFresh() : DocumentRule(new("CAC3102", nameof(EvidenceIsFresh), Severity.Error,
    "evidence is within its validity", "ISO/IEC 42001 9.1, 7.5.3"),
    KindNames.Evidence)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (context.Evidence.ExpiryOf(document) is not { } expiry || context.Evidence.MayBeHistory(document)) yield break;
        var collected = document.Get(Kinds.Evidence.Collected)!;
        if (context.AsOf >= expiry)
        {
            var affected = context.Evidence.RequirementsOf(document).Select(r => r.Id).ToList();
            var leaves = affected.Count == 0 ? "" : $" and leaves {(affected.Count == 1 ? "requirement" : "requirements")} {string.Join(", ", affected)} unproven";
            yield return Fault(document.At(collected), $"{document.Name} expired on {expiry:yyyy-MM-dd} (collected {collected.Value:yyyy-MM-dd}, {Validity(document, context)}){leaves}",
                "collect it again, or record why it is waived");
        }
        else
        {
            yield return ChangeOn(expiry, $"{document.Name} expires");
        }
    }

    /// <summary>Whose word the validity is: the shorter one's.</summary>
    private static string Validity(Document evidence, CheckContext context)
    {
        var own = evidence.Get(Kinds.Evidence.ValidFor);
        if (own is { Node: YamlScalar written } && evidence.Get(Kinds.Evidence.Collected) is { Value: var collected } && own.Value.After(collected) == context.Evidence.ExpiryOf(evidence)) return $"valid for {written.Value}";
        return $"valid as aims.yaml says for {evidence.Get(Kinds.Evidence.Type)?.Value}{(own is { Node: YamlScalar longer } ? $", which is shorter than its own {longer.Value}" : "")}";
    }
}
