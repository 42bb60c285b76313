using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>CAC9004. Without its framework no requirement can be judged.</summary>
internal sealed class FrameworkIsKnown() : WorkspaceRule(new("CAC9004", nameof(FrameworkIsKnown), Severity.Error,
    "each framework of the manifest comes with the tool or is a file that can be read", RuleDescriptor.OurRule))
{
    protected override IEnumerable<RuleFinding> Check(CheckContext context) => context.Register.Workspace.FrameworkProblems
        .Select(p => Fault(p.At, p.Message, p.Fix));
}
