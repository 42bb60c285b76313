using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Inventories;

namespace ComplianceAsCode.Rules.Code;

/// <summary>
/// A rule on code that is evaluated again on what was compiled: an analyzer can be silenced where the code is written, metadata can't.
/// It runs only where there is an inventory.
/// </summary>
internal abstract class CodeRule<TTarget>(string id) : Rule<TTarget>(DescriptorOf(id))
{
    /// <summary>The models in code, each with its assembly.</summary>
    protected static IEnumerable<ModelInCode> Models(CheckContext context) =>
        Assemblies(context).SelectMany(a => a.Inventory.Models.Select(m => new ModelInCode(a, m)));

    /// <summary>The assemblies that were read.</summary>
    protected static IEnumerable<InventoriedAssembly> Assemblies(CheckContext context) => context.Code?.Assemblies ?? [];

    // The base constructor is given a descriptor, so this cannot be an instance member.
    private static RuleDescriptor DescriptorOf(string id) => CodeRules.All.First(rule => rule.Id == id);
}

/// <summary>A model in code.</summary>
/// <param name="Assembly">Its assembly.</param>
/// <param name="Model">What its type says.</param>
internal sealed record ModelInCode(InventoriedAssembly Assembly, CodeModel Model)
{
    public Text.Location At => Assembly.Of(Model);

    /// <summary>Its name in messages.</summary>
    public string Name => Model.Id.Length > 0 ? $"'{Model.Type}' ({Model.Id})" : $"'{Model.Type}'";
}
