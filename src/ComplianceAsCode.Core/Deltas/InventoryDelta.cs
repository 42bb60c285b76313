using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Deltas;

/// <summary>What became of the inventory: systems, models, data sets, suppliers.</summary>
/// <param name="Added">What is new.</param>
/// <param name="Removed">What is gone.</param>
/// <param name="Changed">What has another risk level, phase of life, release or version.</param>
public sealed record InventoryDelta(IReadOnlyList<DocumentNote> Added, IReadOnlyList<DocumentNote> Removed, IReadOnlyList<DocumentNote> Changed)
{
    private static readonly string[] Kinds = [KindNames.AiSystem, KindNames.Model, KindNames.Dataset, KindNames.Supplier];
    private static readonly Field[] Telling = [AiSystem.Risk, AiSystem.Lifecycle, AiSystem.Release, Dataset.Version];

    internal static InventoryDelta Between(CheckContext before, CheckContext now)
    {
        var (old, current) = (All(before), All(now));
        return new(
            [.. current.Where(d => before.Register.Find(d.Id, d.Kind!.Name) is null).Select(d => new DocumentNote(d, $"is a new {d.Kind!.Name}{Facts(d)}"))],
            [.. old.Where(d => now.Register.Find(d.Id, d.Kind!.Name) is null && !now.Register.IsUnread(d.Id)).Select(d => new DocumentNote(d, $"is gone from the inventory; it was a {d.Kind!.Name}{Facts(d)}"))],
            [
                .. from document in current
                   let was = before.Register.Find(document.Id, document.Kind!.Name)
                   where was is not null && !ReferenceEquals(was, document)
                   let changes = Telling.Where(f => TextOf(was, f) != TextOf(document, f)).Select(f => $"{f.Name}: {Said(was, f)} → {Said(document, f)}").ToList()
                   where changes.Count > 0
                   select new DocumentNote(document, string.Join("; ", changes)),
            ]);
    }

    private static Document[] All(CheckContext context) => [.. Kinds.SelectMany(context.Register.Of)];

    private static string Facts(Document document)
    {
        var facts = Telling.Where(f => TextOf(document, f).Length > 0).Select(f => $"{f.Name} {TextOf(document, f)}").ToList();
        return facts.Count == 0 ? "" : $" ({string.Join(", ", facts)})";
    }

    private static string Said(Document document, Field field) => TextOf(document, field) is { Length: > 0 } text ? text : "nothing";

    private static string TextOf(Document document, Field field) => document.Fields.Find(field.Name)?.Value is YamlScalar scalar ? scalar.Value : "";
}
