using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0005. A misspelt field would silently say nothing.</summary>
internal sealed class FieldIsKnown() : AnyDocumentRule(new("CAC0005", nameof(FieldIsKnown), Severity.Error,
    "each field is one of its kind's, or begins with x-", RuleDescriptor.OurRule))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        foreach (var (key, known) in document.Facts.Unknown)
            yield return Fault(document.At(key), $"{document.Kind!.Name} has no field '{key.Value}' here", $"rename or remove it, or begin a field of your own with x-{Nearest.Offer(key.Value, known)}");
    }
}
