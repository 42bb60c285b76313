using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Inventories;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Readiness;

/// <summary>What the code says of AI beside what the documents say.</summary>
/// <param name="Code">What was read.</param>
/// <param name="UndocumentedSystems">Ids of systems that assemblies name and no document has, sorted.</param>
/// <param name="UndocumentedModels">Ids of models in code that no document has, sorted.</param>
/// <param name="SystemsWithoutCode">Documented systems in use that no assembly names, sorted by id.</param>
/// <param name="ModelsWithoutCode">Documented models of systems in use that no type is registered as, sorted by id.</param>
/// <param name="Diagnostics">What does not hold of the code, sorted by place and rule.</param>
public sealed record CodeComparison(
    CodeInventory Code,
    IReadOnlyList<string> UndocumentedSystems,
    IReadOnlyList<string> UndocumentedModels,
    IReadOnlyList<Document> SystemsWithoutCode,
    IReadOnlyList<Document> ModelsWithoutCode,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    private const int StageOfCode = 6;

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The comparison of a finished check; <see langword="null"/> where it looked at no code, or there is no manifest that can be read.</summary>
    public static CodeComparison? Of(CheckResult result)
    {
        if (result.Context is not { Code: { } code } context) return null;
        var systems = code.Assemblies.SelectMany(a => a.Inventory.Systems).ToHashSet(StringComparer.Ordinal);
        var models = code.Assemblies.SelectMany(a => a.Inventory.Models).Select(m => m.Id).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
        Document[] inUse = [.. context.Register.Of(KindNames.AiSystem).Where(s => !context.Scopes.IsOutside(s))];
        var modelsInUse = inUse.SelectMany(s => s.All(AiSystem.Models)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        return new(code, Undocumented(systems, KindNames.AiSystem, context), Undocumented(models, KindNames.Model, context),
            [.. inUse.Where(s => !systems.Contains(s.Id)).OrderBy(s => s.Id, StringComparer.Ordinal)],
            [.. context.Register.Of(KindNames.Model).Where(m => modelsInUse.Contains(m.Id) && !models.Contains(m.Id)).OrderBy(m => m.Id, StringComparer.Ordinal)],
            [.. result.Diagnostics.Where(d => d.Rule.Stage == StageOfCode)]);
    }

    private static string[] Undocumented(HashSet<string> ids, string kind, CheckContext context) =>
        [.. ids.Where(id => context.Register.Find(id, kind) is null).Order(StringComparer.Ordinal)];
}
