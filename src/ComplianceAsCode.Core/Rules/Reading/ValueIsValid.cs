using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0007. A value that cannot be read is treated as absent by every other rule.</summary>
internal sealed class ValueIsValid() : AnyDocumentRule(new("CAC0007", nameof(ValueIsValid), Severity.Error,
    "each value is of its field's type", "ISO/IEC 42001 7.5.2"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        foreach (var (node, _, message, fix) in document.Facts.Invalid)
            yield return Fault(document.At(node), message, fix);
        var scale = context.Manifest.Risk.Scale;
        foreach (var (node, field, value) in document.Facts.Ratings.Where(r => r.Value > scale))
            yield return Fault(document.At(node), $"'{field.Name}' is {value}, and the scale of the manifest ends at {scale}", $"write a number from 1 to {scale}");
    }
}
