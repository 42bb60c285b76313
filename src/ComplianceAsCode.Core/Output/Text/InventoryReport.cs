using ComplianceAsCode.Inventories;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.Rules.Code;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Text;

/// <summary>What the code says of AI, for readers: the diagnostics, then each assembly, then what only one side knows.</summary>
public static class InventoryReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, CodeComparison comparison, ReportOptions options)
    {
        foreach (var diagnostic in comparison.Diagnostics.Where(options.Shows)) TextReport.Write(writer, diagnostic, options);
        if (options.Detail == ReportDetail.Quiet) return;
        if (comparison.Diagnostics.Any(options.Shows)) writer.Line();
        var assemblies = comparison.Code.Assemblies;
        writer.Line($"read {Words.Count(assemblies.Count, "assembly", "assemblies")}: {Words.Number(assemblies.Count(a => a.Inventory.SaysAnything))} with AI, {Words.Count(assemblies.Sum(a => a.Inventory.Models.Count), "model")}{(comparison.Code.Unread.Count > 0 ? $"; {Words.Number(comparison.Code.Unread.Count)} cannot be read" : "")}");
        foreach (var assembly in assemblies.Where(a => a.Inventory.SaysAnything)) Write(writer, assembly, options);
        WriteIds(writer, "in code, in no document", comparison.UndocumentedSystems.Concat(comparison.UndocumentedModels));
        WriteIds(writer, "in documents, in no assembly", comparison.SystemsWithoutCode.Concat(comparison.ModelsWithoutCode).Select(d => d.Id));
    }

    private static void Write(TextWriter writer, InventoriedAssembly assembly, ReportOptions options)
    {
        var inventory = assembly.Inventory;
        var systems = inventory.Systems.Count > 0 ? string.Join(", ", inventory.Systems) : inventory.IsExcluded ? "excluded" : "no system";
        writer.Line(TerminalText.Escape($"{inventory.Assembly}{(inventory.Framework.Length > 0 ? $" ({inventory.Framework})" : "")}: {systems}"));
        foreach (var model in inventory.Models)
        {
            var at = assembly.Of(model);
            writer.Line(TerminalText.Escape($"  {(model.Id.Length > 0 ? model.Id : "no id")}{Given(" ", model.Text("AiModel", "Version"))}{Given(", risk ", RequiredAnnotation.LevelOf(model))}: {model.Type}, {options.PathOf(at.Path)}({Words.Number(at.Range.Line)})"));
        }
        foreach (var exclusion in inventory.Exclusions)
            writer.Line(TerminalText.Escape($"  no AI system: {(exclusion.Member.Length > 0 ? exclusion.Member : "the assembly")}, because: {exclusion.Justification}"));
        if (inventory.Apis.Count > 0) writer.Line(TerminalText.Escape($"  model APIs: {string.Join(", ", inventory.Apis.Select(a => a[2..]))}"));
        if (inventory.Packages.Count > 0) writer.Line(TerminalText.Escape($"  packages: {string.Join(", ", inventory.Packages.Select(p => $"{p.Id} {p.Version}"))}"));
    }

    private static void WriteIds(TextWriter writer, string what, IEnumerable<string> ids)
    {
        var list = string.Join(", ", ids);
        writer.Line($"{what}: {(list.Length > 0 ? TerminalText.Escape(list) : "none")}");
    }

    private static string Given(string before, string? value) => value is null ? "" : before + value;
}
