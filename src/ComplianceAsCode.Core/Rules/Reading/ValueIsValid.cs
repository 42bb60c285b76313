using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0007. A value that cannot be read is treated as absent by every other rule.</summary>
internal sealed class ValueIsValid() : AnyDocumentRule(new("CAC0007", nameof(ValueIsValid), Severity.Error,
    "each value is of its field's type", "ISO/IEC 42001 7.5.2"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        foreach (var (node, _, message) in document.Facts.Invalid)
        {
            var end = message.IndexOf("; ", StringComparison.Ordinal);
            yield return Fault(document.At(node), end < 0 ? message : message[..end], end < 0 ? "correct the value" : message[(end + 2)..]);
        }
    }
}
