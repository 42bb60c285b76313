using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0010. A reference must name one document.</summary>
internal sealed class IdIsUnique() : Rule<(Document Again, Document First)>(new("CAC0010", nameof(IdIsUnique), Severity.Error,
    "no two documents have one id", "ISO/IEC 42001 7.5.2"))
{
    protected override IEnumerable<(Document Again, Document First)> Targets(CheckContext context) => context.Register.Repeated;

    protected override IEnumerable<RuleFinding> Check((Document Again, Document First) target, CheckContext context)
    {
        yield return Fault(target.Again.AtField(Common.Id), $"the id '{target.Again.Id}' is another document's", "give this one an id of its own") with
        {
            Subject = target.Again,
            Related = [new(target.First.AtField(Common.Id), "the other document is here")],
        };
    }
}
