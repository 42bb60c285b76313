using ComplianceAsCode.Approving;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>CAC3007. Nobody is a second pair of eyes for their own text.</summary>
internal sealed class ApproverIsNotAuthor() : DocumentRule(new("CAC3007", nameof(ApproverIsNotAuthor), Severity.Error,
    "who approved a text did not write it", "ISO/IEC 42001 5.3, 7.5.2"),
    KindNames.Approval)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Get(Approval.Document) is not { } named || context.Register.Find(named.Value) is not { } approved || context.Register.IsRepeated(approved.Id)) yield break;
        var policy = context.Approvals.PolicyFor(approved);
        foreach (var entry in ApprovalEntry.Of(document))
            if (context.ApprovalJudge.AuthorProblem(entry, approved, policy) is { } how)
                yield return Fault(document.At(entry.By), $"{entry.By.Value} approved {approved.Name} and wrote it: {how}", "have it approved by somebody else; where there is nobody else, say so with 'sole-maintainer' in aims.yaml") with
                {
                    Related = [new(approved.AtField(ControlledText.Author), $"{approved.Id} is here")],
                };
    }
}
