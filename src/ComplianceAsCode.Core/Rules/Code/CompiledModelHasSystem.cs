using ComplianceAsCode.Inventories;

namespace ComplianceAsCode.Rules.Code;

/// <summary>CAC6017 on what was compiled: an assembly with models names its system.</summary>
internal sealed class CompiledModelHasSystem() : CodeRule<InventoriedAssembly>("CAC6017")
{
    protected override IEnumerable<InventoriedAssembly> Targets(CheckContext context) => Assemblies(context).Where(a => a.Inventory.Models.Count > 0);

    protected override IEnumerable<RuleFinding> Check(InventoriedAssembly target, CheckContext context)
    {
        if (target.Inventory.Systems.Count == 0)
            yield return Fault(target.At, $"the assembly {target.Inventory.Assembly} has the model '{target.Inventory.Models[0].Type}' and names no AI system", "set <AiSystem> in the project and build it again");
    }
}
