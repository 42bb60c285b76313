using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Frameworks;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2001. What is not stated was not considered. It speaks once for each area.</summary>
internal sealed class RequirementIsAddressed() : Rule<RequirementIsAddressed.FrameworkArea>(new("CAC2001", nameof(RequirementIsAddressed), Severity.Error,
    "every mandatory and by-statement requirement has a control statement", "ISO/IEC 42001 6.1.3"))
{
    /// <summary>The requirements of an area of a framework that need a statement.</summary>
    internal sealed record FrameworkArea(Framework Framework, string Area, IReadOnlyList<Requirement> Requirements);

    protected override IEnumerable<FrameworkArea> Targets(CheckContext context) =>
        from framework in context.Register.Frameworks.Named
        from area in framework.Requirements.Where(r => r.NeedsStatement).GroupBy(r => r.Area)
        select new FrameworkArea(framework, area.Key, [.. area]);

    protected override IEnumerable<RuleFinding> Check(FrameworkArea target, CheckContext context)
    {
        var missing = target.Requirements.Where(r => !context.Controls.IsStated(r)).ToList();
        // Statements whose requirement cannot be read are reported where they stand, and may be the missing ones.
        if (missing.Count == 0 || missing.Count <= context.Controls.Unclear) yield break;
        var prefix = target.Framework == context.Register.Frameworks.Named[0] ? "" : target.Framework.Family + ":";
        var ids = string.Join(", ", missing.Select(r => r.Id));
        yield return Fault(context.Manifest.FrameworkAt(target.Framework),
            $"{target.Framework.Title}, area {target.Area}: no control states {ids}", $"write one for each: compliance new control --set \"requirement={prefix}{missing[0].Id}\"");
    }
}
