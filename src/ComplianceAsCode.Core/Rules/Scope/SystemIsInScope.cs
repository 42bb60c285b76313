using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1007. A system that nobody decided about is managed by nobody.</summary>
internal sealed class SystemIsInScope() : DocumentRule(new("CAC1007", nameof(SystemIsInScope), Severity.Error,
    "every system of the inventory is in the scope, or excluded with a reason", "ISO/IEC 42001 4.3, A.4.2"),
    KindNames.AiSystem)
{
    protected override string? NotEvaluatedBecause(CheckContext context) => Scope(context) is null ? "there is no approved scope statement" : null;

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var scope = Scope(context)!;
        if (document.Get(AiSystem.Lifecycle)?.Value == "retired" || scope.Get(Kinds.Scope.Covers) is not { Value: not "all-ai" }) yield break;
        // A system that is named wrongly there is reported there.
        if (document.Id.Length == 0 || context.Register.IsUnclear(scope, Kinds.Scope.Systems)) yield break;
        if (scope.Fields.Has(Kinds.Scope.Systems, document.Id) || scope.All(Kinds.Scope.Exclusions).Any(e => e.Value.Get(Kinds.Scope.ExcludedWhat)?.Value == document.Id)) yield break;
        yield return Fault(document.AtField(Common.Id), $"{document.Name} is neither in {scope.Name} nor excluded from it", "add it to the scope's 'systems', or to its 'exclusions' with the reason") with
        {
            Related = [new(scope.Anchor, $"{scope.Id} is here")],
        };
    }

    private static Document? Scope(CheckContext context) => context.Register.Of(KindNames.Scope).FirstOrDefault(ApprovalBook.SaysApproved);
}
