using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1012. What a supplier does is the organisation's to know, and what neither does nobody does.</summary>
internal sealed class SupplierIsAssessed() : DocumentRule(new("CAC1012", nameof(SupplierIsAssessed), Severity.Warning,
    "a supplier was assessed within a year, and it is said who answers for what", "ISO/IEC 42001 A.10.2, A.10.3"),
    KindNames.Supplier)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (context.Scopes.IsOutside(document)) yield break;
        var isAssessed = document.Get(Supplier.Assessed) is not null || context.Register.IsUnclear(document, Supplier.Assessed);
        var isAllocated = document.All(Supplier.Responsibilities).Count > 0 || context.Register.IsUnclear(document, Supplier.Responsibilities);
        if (!isAssessed)
            yield return Fault(document.AtField(Supplier.Assessed), $"{document.Name} was never assessed", "assess it, and add 'assessed:' with the day");
        if (!isAllocated)
            yield return Fault(document.AtField(Supplier.Responsibilities), $"{document.Name} does not say who answers for what", "add 'responsibilities:' with each task and whose it is: theirs, ours or shared");
        if (DueDates.Of(document, context.Manifest) is not { LastDay: var last } || document.Get(Supplier.Assessed) is not { } assessed) yield break;
        if (context.AsOf > last)
            yield return Fault(document.At(assessed), $"{document.Name} was last assessed on {assessed.Value:yyyy-MM-dd}, and again due by {last:yyyy-MM-dd}", "assess it again, and set 'assessed' to that day");
        else
            yield return ChangeAfter(last, $"{document.Name} is due for assessment");
    }
}
