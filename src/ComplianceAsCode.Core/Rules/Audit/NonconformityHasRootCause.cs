using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4004. What is mended without its cause comes again.</summary>
internal sealed class NonconformityHasRootCause() : AnswerRule(new("CAC4004", nameof(NonconformityHasRootCause), Severity.Error,
    "a nonconformity says why it happened", "ISO/IEC 42001 10.2"))
{
    protected override (Location At, string Message, string Fix)? Missing(Document finding, CheckContext context) =>
        !string.IsNullOrWhiteSpace(finding.Get(Finding.RootCause)?.Value) || context.Register.IsUnclear(finding, Finding.RootCause) ? null
        : (finding.AtField(Finding.RootCause), $"{finding.Name} is a {finding.Get(Finding.Class)?.Value} nonconformity without root cause", "find out why it happened and write it as 'root-cause'");
}
