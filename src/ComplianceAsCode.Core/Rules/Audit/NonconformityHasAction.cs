using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4005. A cause stays until somebody takes it away.</summary>
internal sealed class NonconformityHasAction() : AnswerRule(new("CAC4005", nameof(NonconformityHasAction), Severity.Error,
    "a nonconformity has a corrective action", "ISO/IEC 42001 10.2"))
{
    protected override (Location At, string Message, string Fix)? Missing(Document finding, CheckContext context) =>
        Nonconformities.ActionsOf(finding, context.Register).Count > 0 || Nonconformities.MayHaveAction(finding, context.Register) ? null
        : (finding.Anchor, $"{finding.Name} is a {finding.Get(Finding.Class)?.Value} nonconformity, and no action answers it", $"write one: compliance new action --set finding={finding.Id}");
}
