using System.Text;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Statements;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2013. What was approved is what the controls say now. Without a statement document there is nothing to judge.</summary>
internal sealed class StatementOfApplicabilityIsCurrent() : DocumentRule(new("CAC2013", nameof(StatementOfApplicabilityIsCurrent), Severity.Error,
    "a statement of applicability equals what would be generated now, and is approved", "ISO/IEC 42001 6.1.3"),
    KindNames.Statement)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var status = document.Get(ControlledText.Status);
        if (status?.Value == "retired") yield break;
        if (status is { Value: "draft" or "in-review" })
        {
            // What is still being written stands beside what is in force, and takes nothing from it.
            if (!context.Register.Of(KindNames.Statement).Any(s => ApprovalBook.SaysApproved(s) || context.Register.IsUnclear(s, ControlledText.Status)))
                yield return Fault(document.At(status), $"{document.Name} is {status.Value}, and no other statement of applicability is approved", "have it approved: set 'status: approved' and record the approval of exactly this text");
            yield break;
        }
        if (document.Get(Statement.File)?.Value is not { } file || file.Get(Statement.FilePath) is not { } path || file.Get(Statement.FileSha256) is not { } digest) yield break;
        // A file that is not there, or not the one that was approved, is reported as that; and what a fault of reading hides cannot be compared.
        if (context.Register.Workspace.Files.OfField(path.Value) is not { State: FileState.Present } fact || fact.Digest != digest.Value || IsHidden(context)) yield break;
        if (fact.Digest == Digest.Of(Encoding.UTF8.GetBytes(StatementMarkdown.Of(StatementOfApplicability.Of(context.Register, context.Controls))))) yield break;
        yield return Fault(document.At(path), $"{document.Name}: '{TerminalText.Escape(path.Value)}' is not what the controls say now",
            $"write it anew: compliance soa --output {TerminalText.Escape(path.Value)}; then raise the version, give the new digest and have it approved");
    }

    private static bool IsHidden(CheckContext context) =>
        context.Controls.Unclear > 0 || context.Register.Workspace.FrameworkProblems.Count > 0 || context.Register.MayHave(KindNames.Control) || context.Register.Of(KindNames.Control).Any(c => context.Register.IsUnclear(c))
        || context.Register.Repeated.Count > 0 || context.Register.MayHave(KindNames.Risk) || context.Register.MayHave(KindNames.Policy) || context.Register.MayHave(KindNames.Procedure);
}
