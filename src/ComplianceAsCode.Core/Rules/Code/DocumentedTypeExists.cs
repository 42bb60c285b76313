using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Inventories;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Code;

/// <summary>CAC6016. An auditor who follows a document into the code finds what it names.</summary>
internal sealed class DocumentedTypeExists() : DocumentRule(new("CAC6016", nameof(DocumentedTypeExists), Severity.Error,
    "a type that a model's document names is in an assembly of its system", "ISO/IEC 42001 7.5.3, A.6.2.7"),
    KindNames.Model)
{
    protected override string? NotEvaluatedBecause(CheckContext context) => context.Code is null && context.Register.Of(KindNames.Model).Any(m => m.All(Model.Code).Count > 0)
        ? "no inventory of code was found: build the code with the package ComplianceAsCode, or name its assemblies with --inventory"
        : null;

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var systems = ModelUse.Systems(document, context.Register).Select(s => s.Id).ToHashSet();
        AssemblyInventory[] assemblies = [.. (context.Code?.Assemblies ?? []).Select(a => a.Inventory).Where(a => a.Systems.Any(systems.Contains))];
        // Of a system without any assembly, the code was not read: it may be another repository's.
        if (assemblies.Length == 0) yield break;
        foreach (var named in document.All(Model.Code))
        {
            var name = TypeName.Fold(named.Value);
            if (assemblies.Any(a => a.Types.Contains(name))) continue;
            yield return Fault(document.At(named), $"{document.Name} names the type '{named.Value}', which is not in {Names(assemblies)}{Nearest.Offer(name, assemblies.SelectMany(a => a.Types))}",
                "correct the name, or build the code again if the type is new");
        }
    }

    private static string Names(AssemblyInventory[] assemblies) => string.Join(" or ", assemblies.Select(a => a.Assembly).Distinct().Order(StringComparer.Ordinal));
}
