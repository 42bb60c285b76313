using ComplianceAsCode.Inventories;

namespace ComplianceAsCode.Rules.Code;

/// <summary>
/// CAC6001 on what was compiled: an assembly that refers to a model API registers a model or excludes something. Which type it is that uses
/// the API, the analyzer tells; this tells that nobody answered it.
/// </summary>
internal sealed class CompiledUseIsRegistered() : CodeRule<InventoriedAssembly>("CAC6001")
{
    protected override IEnumerable<InventoriedAssembly> Targets(CheckContext context) => Assemblies(context).Where(a => a.Inventory.Apis.Count > 0);

    protected override IEnumerable<RuleFinding> Check(InventoriedAssembly target, CheckContext context)
    {
        if (target.Inventory is { Models.Count: 0, Exclusions.Count: 0 } inventory)
            yield return Fault(target.At, $"the assembly {inventory.Assembly} refers to the model API {inventory.Apis[0][2..]}{(inventory.Apis.Count > 1 ? $" and {inventory.Apis.Count - 1} more" : "")} and registers no model",
                "add [AiModel(\"…\")] to the type that uses it, or [NotAnAiSystem(Justification = \"…\")], and build it again");
    }
}
