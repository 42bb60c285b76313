using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2005. With everything equally urgent, the easy things are done first. Frameworks that come with the tool weigh gaps by default. A gap that is not described at all is reported as that.</summary>
internal sealed class GapIsPrioritised() : Rule<Document>(new("CAC2005", nameof(GapIsPrioritised), Severity.Warning,
    "where the framework weighs no gaps, each gap has its priority", "ISO/IEC 42001 6.1.1, 6.1.3"))
{
    private static readonly Field<int>[] Weights = [Control.PriorityRisk, Control.PriorityRegulatory, Control.PriorityTrust, Control.PriorityComplexity];

    protected override IEnumerable<Document> Targets(CheckContext context) => Gaps.Of(context);

    protected override IEnumerable<RuleFinding> Check(Document control, CheckContext context)
    {
        if (context.Register.RequirementOf(control.Get(Control.Requirement)!.Value)!.HasWeights) yield break;
        if (control.Get(Control.Gap) is null || context.Register.IsUnclear(control, Control.Priority)) yield break;
        if (Gaps.OpenActions(control, context).Any(a => Missing(a, context).Count == 0)) yield break;
        if (Missing(control, context) is not { Count: > 0 } missing) yield break;
        yield return Fault(control.AtField(Control.Priority), $"{control.Name} has a gap without {(missing.Count == Weights.Length ? "priority" : $"the {string.Join(", ", missing)} of its priority")}",
            "add 'priority: { risk, regulatory, trust, complexity }', 1 to 5 each");
    }

    /// <summary>The weights that a document lacks, but for those that a fault of reading hides. An action has the same as a control.</summary>
    private static List<string> Missing(Document document, CheckContext context)
    {
        var priority = document.Get(Control.Priority)?.Value ?? YamlMapping.Empty;
        return [.. Weights.Where(w => priority.Get(w) is null && !context.Register.IsUnclear(document, w)).Select(w => w.Name)];
    }
}
