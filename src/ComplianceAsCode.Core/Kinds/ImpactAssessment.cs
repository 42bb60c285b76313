using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>What a system means for people, groups and society (ISO/IEC 42001 6.1.4, 8.4, A.5).</summary>
internal static class ImpactAssessment
{
    public static Field<string> System { get; } = Fields.Reference("system", "The system.", KindNames.AiSystem) with { Required = true, Historical = true };

    public static Field<string> SystemRelease { get; } = Fields.Text("system-release", "Its release when it was assessed.") with { Required = true };

    public static Field<DateOnly> Assessed { get; } = Fields.Date("assessed", "Day of the assessment.") with { Required = true, InPast = true };

    public static Field<string> Depth { get; } = Fields.Choice("depth", "How deep it goes.", "screening", "full");

    public static Field<string> IntendedUse { get; } = Fields.Text("intended-use", "The use that was assessed.");

    public static Field<string> Misuse { get; } = Fields.Text("misuse", "Misuse that can be foreseen.");

    public static Field<IReadOnlyList<Located<string>>> Affected { get; } = Fields.List("affected", Types.Text, "Who is affected.");

    public static Field<string> ImpactArea { get; } = Fields.Text("area", "Area of life or right concerned.") with { Required = true };

    public static Field<string> ImpactWho { get; } = Fields.Choice("who", "Who bears it.", "individuals", "groups", "society") with { Required = true };

    public static Field<int> ImpactSeverity { get; } = Fields.Integer("severity", 1, 10, "On the manifest's scale.") with { Required = true, OnRiskScale = true };

    public static Field<int> ImpactLikelihood { get; } = Fields.Integer("likelihood", 1, 10, "On the manifest's scale.") with { Required = true, OnRiskScale = true };

    public static Field<string> ImpactMitigation { get; } = Fields.Text("mitigation", "What is done about it.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Impacts { get; } = Fields.Objects("impacts", "Impacts found.", ImpactArea, ImpactWho, ImpactSeverity, ImpactLikelihood, ImpactMitigation);

    public static Field<IReadOnlyList<Located<string>>> Risks { get; } = Fields.References("risks", "Risks drawn from it.", KindNames.Risk);

    public static Field<IReadOnlyList<Located<string>>> Related { get; } = Fields.List("related", Types.Text, "Other assessments, such as a DPIA.");

    public static Field<string> Conclusion { get; } = Fields.Text("conclusion", "What follows.") with { Required = true };

    public static Field<DateOnly> ReviewBy { get; } = Fields.Date("review-by", "Day by which it is done again.");

    public static Kind Kind { get; } = new(KindNames.ImpactAssessment, "IMP", 2, "impact-assessments",
        "What a system means for people, groups and society (ISO/IEC 42001 6.1.4, 8.4, A.5).",
        [System, SystemRelease, Assessed, Depth, IntendedUse, Misuse, Affected, Impacts, Risks, Related, Conclusion, ReviewBy], order: [(Assessed, ReviewBy)]);
}
