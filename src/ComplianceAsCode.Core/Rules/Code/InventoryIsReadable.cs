using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Inventories;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Code;

/// <summary>CAC6020. Code that cannot be read is not code without AI.</summary>
internal sealed class InventoryIsReadable() : Rule<UnreadInventory>(new("CAC6020", nameof(InventoryIsReadable), Severity.Error,
    "assemblies and inventories that are named or found can be read", RuleDescriptor.OurRule))
{
    protected override IEnumerable<UnreadInventory> Targets(CheckContext context) => context.Code?.Unread ?? [];

    protected override IEnumerable<RuleFinding> Check(UnreadInventory target, CheckContext context)
    {
        yield return Fault(Location.StartOf(target.Path), $"'{target.Path}' cannot be read as an inventory of code: {target.Problem}", $"name an assembly or a {CodeInventory.FileName}, or build the project anew");
    }
}
