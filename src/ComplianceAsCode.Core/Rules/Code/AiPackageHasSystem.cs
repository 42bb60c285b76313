using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Inventories;

namespace ComplianceAsCode.Rules.Code;

/// <summary>CAC6019. A client library is added in a minute; which system it is for is a decision.</summary>
internal sealed class AiPackageHasSystem() : Rule<InventoriedAssembly>(new("CAC6019", nameof(AiPackageHasSystem), Severity.Warning,
    "a project that brings in a package of model APIs names its system, or is excluded", "ISO/IEC 42001 4.3, A.4.2"))
{
    protected override string? NotEvaluatedBecause(CheckContext context) => context.Code is null && context.Register.Of(Schema.KindNames.AiSystem).Any()
        ? "no inventory of code was found: build the code with the package ComplianceAsCode, or name its assemblies with --inventory"
        : null;

    protected override IEnumerable<InventoriedAssembly> Targets(CheckContext context) => (context.Code?.Assemblies ?? []).Where(a => a.Inventory.Packages.Count > 0);

    protected override IEnumerable<RuleFinding> Check(InventoriedAssembly target, CheckContext context)
    {
        // An assembly that uses an API or has models is told by the rules for these; one that excludes types has been thought about.
        if (target.Inventory is not { Systems.Count: 0, Models.Count: 0, Exclusions.Count: 0, Apis.Count: 0 } inventory) yield break;
        yield return Fault(target.At, $"{inventory.Assembly} brings in {string.Join(", ", inventory.Packages.Select(p => $"{p.Id} {p.Version}"))} and names no AI system",
            "set <AiSystem> in the project, add [assembly: NotAnAiSystem(Justification = \"…\")], or remove the package");
    }
}
