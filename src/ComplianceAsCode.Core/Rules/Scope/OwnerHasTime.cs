using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1013. A management system that is kept beside everything else is not kept.</summary>
internal sealed class OwnerHasTime() : DocumentRule(new("CAC1013", nameof(OwnerHasTime), Severity.Info,
    "working time is set aside for the compliance owner", "ISO/IEC 42001 7.1, A.4.6"),
    KindNames.Role)
{
    protected override IEnumerable<Document> Targets(CheckContext context) => context.Roles.OfType("compliance-owner");

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (context.Register.IsUnclear(document)) yield break;
        var allocation = document.Get(Role.Allocation)?.Value;
        if (LacksTime(context.AsOf))
            yield return Fault(document.AtField(Role.Allocation), $"{document.Name} has no working time set aside on this day", "add 'allocation: { percent: 30 }' with the share of a full post; 20 to 40 is usual");
        if (RoleBook.NextChange([.. RoleBook.Turns(document), .. Turns(allocation)], context.AsOf, LacksTime) is { } day)
            yield return ChangeOn(day, $"{document.Name} {(LacksTime(context.AsOf) ? "lacks no working time any more" : "has no working time set aside any more")}");

        // That nobody holds the role is another rule's to say.
        bool LacksTime(DateOnly on) => RoleBook.HasHolder(document, on) && !IsSetAside(allocation, on);
    }

    private static bool IsSetAside(YamlMapping? allocation, DateOnly on) => allocation?.Get(Role.AllocationPercent) is not null
        && !(allocation.Get(Role.AllocationFrom)?.Value > on) && !(allocation.Get(Role.AllocationTo)?.Value < on);

    private static IEnumerable<DateOnly> Turns(YamlMapping? allocation)
    {
        if (allocation?.Get(Role.AllocationFrom) is { } from) yield return from.Value;
        if (allocation?.Get(Role.AllocationTo) is { } to && to.Value < DateOnly.MaxValue) yield return to.Value.AddDays(1);
    }
}
