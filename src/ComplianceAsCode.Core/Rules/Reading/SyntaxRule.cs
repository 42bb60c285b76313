using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>A rule about files that mean to be documents and cannot be read, for one reason. Its population is every document, read or not.</summary>
internal abstract class SyntaxRule(RuleDescriptor descriptor, SyntaxFaultKind kind, string fix) : Rule<UnreadDocument?>(descriptor)
{
    protected sealed override IEnumerable<UnreadDocument?> Targets(CheckContext context) =>
        context.Register.Documents.Select(_ => (UnreadDocument?)null).Concat(context.Register.Workspace.Unread);

    protected sealed override IEnumerable<RuleFinding> Check(UnreadDocument? file, CheckContext context)
    {
        if (file?.Fault.Kind == kind) yield return Fault(new Location(file.Path, file.Range), file.Fault.Message, file.Fault.Fix ?? fix);
    }
}
