using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>What follows for a model from the systems that use it.</summary>
public static class ModelUse
{
    /// <summary>The systems that name a model, sorted by path.</summary>
    public static IReadOnlyList<Document> Systems(Document model, Register register) =>
        [.. register.ReferrersOf(model.Id).Where(r => r.From.Is(KindNames.AiSystem) && r.Reference.Field.Name == AiSystem.Models.Name).Select(r => r.From).Distinct()];

    /// <summary>The highest risk of the systems that use a model and are not retired; <see langword="null"/> where none says one.</summary>
    public static string? Risk(Document model, Register register) =>
        RiskLevels.Highest(Systems(model, register).Where(s => s.Get(AiSystem.Lifecycle)?.Value != "retired").Select(s => s.Get(AiSystem.Risk)?.Value));
}
