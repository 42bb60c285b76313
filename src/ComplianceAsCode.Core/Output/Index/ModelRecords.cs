using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Output.Index;

/// <summary>
/// Records of models. A model's purpose and risk are those of the systems that use it: the highest risk of any, and the purpose
/// only where they agree. A model whose systems are all retired is retired too.
/// </summary>
internal static class ModelRecords
{
    public static IEnumerable<IndexRecord> Of(CheckContext context)
    {
        var register = context.Register;
        var evidence = new EvidenceRecords(context);
        var users = DocumentRecords.Named(register, KindNames.AiSystem)
            .SelectMany(s => DocumentRecords.Values(s.All(AiSystem.Models)).Distinct().Select(model => (Model: model, System: s)))
            .ToLookup(u => u.Model, u => u.System, StringComparer.Ordinal);
        return DocumentRecords.Named(register, KindNames.Model).Select(m => Of(m, [.. users[m.Id]], evidence));
    }

    private static IndexRecord Of(Document model, Document[] systems, EvidenceRecords evidence)
    {
        Document[] inUse = [.. systems.Where(s => !DocumentRecords.IsRetired(s))];
        var record = DocumentRecords.Titled(model)
            .With("release", model.Get(Model.Release)?.Value)
            .With("owner", model.Get(Common.Owner)?.Value)
            .With("origin", model.Get(Model.Origin)?.Value)
            .With("system", systems.Select(s => s.Id))
            .With("purpose", Agreed(inUse))
            .With("risk", RiskLevels.Highest(inUse.Select(s => s.Get(AiSystem.Risk)?.Value)))
            .With("log", inUse.SelectMany(s => DocumentRecords.Values(s.All(AiSystem.Logs))))
            .With("oversight", inUse.Select(s => s.Get(AiSystem.Oversight)?.Value).OfType<string>())
            .With("limitation", DocumentRecords.Values(model.All(Model.Limitations)))
            .With("training-data", model.Facts.References.Where(r => r.Field.Name == Model.TrainingData.Name).Select(r => r.Id))
            .With("code", DocumentRecords.Values(model.All(Model.Code)))
            .When(systems.Length > 0 && inUse.Length == 0, "retired");
        return evidence.AddTo(record, model, inUse);
    }

    private static string? Agreed(Document[] systems)
    {
        var purposes = systems.Select(s => s.Get(AiSystem.Purpose)?.Value).Distinct().ToArray();
        return purposes is [var purpose] ? purpose : null;
    }
}
