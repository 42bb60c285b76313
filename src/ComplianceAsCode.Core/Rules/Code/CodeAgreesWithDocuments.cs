using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Code;

/// <summary>CAC6012 on what was compiled: release, risk level and system in code are those of the documents.</summary>
internal sealed class CodeAgreesWithDocuments() : CodeRule<ModelInCode>("CAC6012")
{
    protected override IEnumerable<ModelInCode> Targets(CheckContext context) => Models(context);

    protected override IEnumerable<RuleFinding> Check(ModelInCode target, CheckContext context)
    {
        if (context.Register.Find(target.Model.Id, KindNames.Model) is not { } document) yield break;
        foreach (var (what, code, documented) in Differences(target, document, context))
            yield return Fault(target.At, $"the code of the model {target.Name} says {what} '{code}', {document.Id} says '{documented}'", "correct one of them, and build again where it was the code") with
            {
                Subject = document,
                Related = [new(document.Anchor, $"{document.Id} is here")],
            };
    }

    private static IEnumerable<(string What, string Code, string Documented)> Differences(ModelInCode target, Document document, CheckContext context)
    {
        var systems = ModelUse.Systems(document, context.Register).Select(s => s.Id).Order(StringComparer.Ordinal).ToArray();
        var named = target.Assembly.Inventory.Systems;
        if (systems.Length > 0 && named.Count > 0 && !systems.Intersect(named).Any()) yield return ("system", string.Join(", ", named), string.Join(", ", systems));
        if (target.Model.Text("AiModel", "Version") is { } version && document.Get(Model.Release) is { } release && version != release.Value) yield return ("version", version, release.Value);
        if (RequiredAnnotation.LevelOf(target.Model) is { } level && ModelUse.Risk(document, context.Register) is { } risk && level != risk) yield return ("risk", level, risk);
    }
}
