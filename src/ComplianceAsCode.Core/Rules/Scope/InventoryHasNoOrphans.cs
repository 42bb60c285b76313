using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1009. A model that belongs to no system is either not in use or used where nobody looks.</summary>
internal sealed class InventoryHasNoOrphans() : DocumentRule(new("CAC1009", nameof(InventoryHasNoOrphans), Severity.Warning,
    "models and data sets belong to a system, and a system in operation has a model", "ISO/IEC 42001 A.4.2, A.4.3"),
    KindNames.AiSystem, KindNames.Model, KindNames.Dataset)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Is(KindNames.AiSystem))
        {
            if (document.Get(AiSystem.Lifecycle)?.Value == "operation" && document.All(AiSystem.Models).Count == 0 && !context.Register.IsUnclear(document, AiSystem.Models)
                && !context.Scopes.IsOutside(document) && !context.Scopes.MayExclude(document))
                yield return Fault(document.AtField(AiSystem.Models), $"{document.Name} is in operation and names no model", "add 'models:' with the models that it uses, hosted ones too: compliance new model");
        }
        else if (!IsUsed(document, context) && !MayBeUsed(document, context.Register))
        {
            var users = document.Is(KindNames.Model) ? "system names it in 'models'" : "system names it in 'datasets' and no model in 'training-data'";
            yield return Fault(document.AtField(Common.Id), $"{document.Name} belongs to nothing: no {users}", "name it where it is used, or delete it if it never was");
        }
    }

    private static bool IsUsed(Document part, CheckContext context) =>
        context.Register.ReferrersOf(part.Id).Any(r => r.From.Is(KindNames.AiSystem) || (part.Is(KindNames.Dataset) && r.From.Is(KindNames.Model)));

    private static bool MayBeUsed(Document part, Register register)
    {
        if (!part.Kind!.OwnsId(part.Id) || register.MayHave(KindNames.AiSystem) || register.MayHave(KindNames.Model)) return true;
        var field = part.Is(KindNames.Model) ? AiSystem.Models : AiSystem.Datasets;
        return register.Of(KindNames.AiSystem).Any(s => register.IsUnclear(s, field))
            || (part.Is(KindNames.Dataset) && register.Of(KindNames.Model).Any(m => register.IsUnclear(m, Model.TrainingData)));
    }
}
