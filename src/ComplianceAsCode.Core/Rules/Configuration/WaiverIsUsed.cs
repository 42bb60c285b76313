using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>CAC9005. A waiver that silences nothing hides the next fault of its rule; it is judged after all other rules have run.</summary>
internal sealed class WaiverIsUsed(WaiverBook waivers) : Rule<Document>(About)
{
    public static RuleDescriptor About { get; } = new("CAC9005", nameof(WaiverIsUsed), Severity.Warning,
        "each waiver silences something", RuleDescriptor.OurRule);

    protected override IEnumerable<Document> Targets(CheckContext context) =>
        waivers.Current.Where(w => context.Rules.Find(w.Get(Waiver.Rule)!.Value) is { IsFoundation: false });

    protected override IEnumerable<RuleFinding> Check(Document waiver, CheckContext context)
    {
        var rule = waiver.Get(Waiver.Rule)!.Value;
        // What code rules find is not known here.
        if (waivers.IsUsed(waiver) || rule.StartsWith("CAC6", StringComparison.Ordinal)) yield break;
        yield return Fault(waiver.AtField(Waiver.Target), $"{waiver.Name} silences nothing: {rule} finds no fault at '{waiver.Get(Waiver.Target)!.Value}'", "remove the waiver, or correct its rule or target");
    }
}
