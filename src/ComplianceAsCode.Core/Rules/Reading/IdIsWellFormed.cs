using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0009. The prefix tells a reader what an id names.</summary>
internal sealed class IdIsWellFormed() : AnyDocumentRule(new("CAC0009", nameof(IdIsWellFormed), Severity.Error,
    "an id is its kind's prefix, a hyphen, and letters, digits, points and hyphens", "ISO/IEC 42001 7.5.2"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Kind is { } kind && document.Get(Common.Id) is { } id && !kind.OwnsId(id.Value))
            yield return Fault(document.At(id), $"'{id.Value}' is no id of the kind {kind.Name}", $"write {kind.Prefix}- and a name of letters, digits, points and hyphens");
    }
}
