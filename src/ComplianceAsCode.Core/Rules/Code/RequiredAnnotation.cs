using ComplianceAsCode.Inventories;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Code;

/// <summary>CAC6002 to CAC6009 on what was compiled: a model carries an annotation that policy requires.</summary>
/// <param name="id">The rule.</param>
/// <param name="slug">The word by which the manifest asks for it.</param>
/// <param name="lacks">What a model without it lacks: the end of a sentence.</param>
/// <param name="attribute">The attribute as it is written.</param>
/// <param name="declares">Whether a model carries it, and says something with it.</param>
internal sealed class RequiredAnnotation(string id, string slug, string lacks, string attribute, Predicate<CodeModel> declares) : CodeRule<ModelInCode>(id)
{
    private static readonly string[] Levels = ["", .. RiskLevels.All];

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new RequiredAnnotation("CAC6002", "intended-purpose", "states no intended purpose", "[IntendedPurpose(\"…\")]", m => m.Has("IntendedPurpose")),
        new RequiredAnnotation("CAC6003", "event-logging", "declares no event logging", "[EventLogging(LifecyclePhases.Operation, Log = \"…\")]", m => m.Text("EventLogging", "phases") is not (null or "0")),
        new RequiredAnnotation("CAC6005", "risk", "states no risk level", "[RiskLevel(AiRiskLevel.…)]", m => LevelOf(m) is not null),
        new RequiredAnnotation("CAC6006", "human-oversight", "states no human oversight", "[HumanOversight(OversightMode.…, Procedure = \"…\")]", m => m.Has("HumanOversight")),
        new RequiredAnnotation("CAC6007", "training-data", "names no training data", "[TrainingData(\"…\")]", m => m.Has("TrainingData")),
        new RequiredAnnotation("CAC6008", "limitation", "states no known limitation", "[KnownLimitation(\"…\")]", m => m.Has("KnownLimitation")),
        new RequiredAnnotation("CAC6009", "owner", "has no owner", "[ModelOwner(\"…\")]", m => m.Has("ModelOwner")),
    ];

    /// <summary>The risk level that a model's code states, as documents write it.</summary>
    public static string? LevelOf(CodeModel model) =>
        int.TryParse(model.Text("RiskLevel", "level"), out var level) && level >= 1 && level < Levels.Length ? Levels[level] : null;

    protected override IEnumerable<ModelInCode> Targets(CheckContext context) => Models(context);

    protected override IEnumerable<RuleFinding> Check(ModelInCode target, CheckContext context)
    {
        if (declares(target.Model)) yield break;
        var document = context.Register.Find(target.Model.Id, KindNames.Model);
        var risk = (document is null ? null : ModelUse.Risk(document, context.Register)) ?? LevelOf(target.Model);
        if (!CodePolicy.Requires(context.Manifest, risk, slug)) yield break;
        yield return Fault(target.At, $"the model {target.Name} in {target.Assembly.Inventory.Assembly} {lacks}, which aims.yaml requires {(risk is null ? "at every risk level" : $"for {risk} risk")}",
            $"add {attribute} to the type and build it again") with { Subject = document };
    }
}
