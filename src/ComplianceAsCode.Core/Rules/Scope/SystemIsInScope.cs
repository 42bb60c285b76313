using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1007. A system that nobody decided about is managed by nobody; one about which two things were decided, too.</summary>
internal sealed class SystemIsInScope() : DocumentRule(new("CAC1007", nameof(SystemIsInScope), Severity.Error,
    "every system of the inventory is in the scope, or excluded with a reason", "ISO/IEC 42001 4.3, A.4.2"),
    KindNames.AiSystem)
{
    protected override string? NotEvaluatedBecause(CheckContext context) => context.Scopes.Statement is null ? "there is no approved scope statement" : null;

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var scope = context.Scopes.Statement!;
        if (document.Id.Length == 0 || ScopeBook.IsRetired(document)) yield break;
        var (isListed, exclusion) = (context.Scopes.Lists(document), context.Scopes.ExclusionOf(document));
        if (isListed && exclusion is not null)
        {
            yield return Fault(scope.At(exclusion.Get(Kinds.Scope.ExcludedWhat)!), $"{scope.Name} both lists {document.Id} and excludes it", "take it out of 'systems' or out of 'exclusions'") with
            {
                Related = [new(scope.At(scope.All(Kinds.Scope.Systems).First(s => s.Value == document.Id)), $"{document.Id} is listed here")],
            };
        }
        if (isListed || exclusion is not null || scope.Get(Kinds.Scope.Covers) is not { Value: not "all-ai" }) yield break;
        // A system that is named wrongly there is reported there.
        if (context.Register.IsUnclear(scope, Kinds.Scope.Systems) || context.Scopes.MayExclude(document)) yield break;
        yield return Fault(document.AtField(Common.Id), $"{document.Name} is neither in {scope.Name} nor excluded from it", "add it to the scope's 'systems', or to its 'exclusions' with the reason") with
        {
            Related = [new(scope.Anchor, $"{scope.Id} is here")],
        };
    }
}
