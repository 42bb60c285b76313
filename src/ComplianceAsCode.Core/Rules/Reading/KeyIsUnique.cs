using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0008. Which of the two would count?</summary>
internal sealed class KeyIsUnique() : AnyDocumentRule(new("CAC0008", nameof(KeyIsUnique), Severity.Error,
    "no key stands twice in a mapping", RuleDescriptor.OurRule))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        foreach (var (again, first) in document.Facts.Duplicates)
            yield return Fault(document.At(again), $"'{again.Value}' stands twice in this mapping", "keep one of them") with { Related = [new(document.At(first), "the first is here")] };
    }
}
