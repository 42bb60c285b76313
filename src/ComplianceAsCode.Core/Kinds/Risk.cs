using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>A risk or an opportunity of a system or of the organisation (ISO/IEC 42001 6.1.2, 8.2).</summary>
internal static class Risk
{
    public static Field<string> Type { get; } = Fields.Choice("type", "Whether it is a risk or an opportunity.", "risk", "opportunity") with { Required = true };

    public static Field<string> System { get; } = Fields.Reference("system", "The system that it comes from.", KindNames.AiSystem) with { Historical = true };

    public static Field<IReadOnlyList<Located<string>>> Sources { get; } = Fields.List("sources", Types.Requirement, "Risk sources (C.3.x).");

    public static Field<IReadOnlyList<Located<string>>> Objectives { get; } = Fields.List("objectives", Types.Requirement, "Objectives that it touches (C.2.x).");

    public static Field<int> Likelihood { get; } = Fields.Integer("likelihood", 1, 10, "On the manifest's scale.") with { Required = true, OnRiskScale = true };

    public static Field<int> Impact { get; } = Fields.Integer("impact", 1, 10, "On the manifest's scale.") with { Required = true, OnRiskScale = true };

    public static Field<string> ConsequenceOrganisation { get; } = Fields.Text("organisation", "For the organisation.");

    public static Field<string> ConsequenceIndividuals { get; } = Fields.Text("individuals", "For people.");

    public static Field<string> ConsequenceSociety { get; } = Fields.Text("society", "For society.");

    public static Field<YamlMapping> Consequence { get; } = Fields.Object("consequence", "What it would mean.", ConsequenceOrganisation, ConsequenceIndividuals, ConsequenceSociety);

    public static Field<string> Treatment { get; } = Fields.Choice("treatment", "What is done about it.", "avoid", "mitigate", "transfer", "accept") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> Controls { get; } = Fields.References("controls", "Controls that treat it.", KindNames.Control);

    public static Field<int> ResidualLikelihood { get; } = Fields.Integer("likelihood", 1, 10, "On the manifest's scale.") with { OnRiskScale = true };

    public static Field<int> ResidualImpact { get; } = Fields.Integer("impact", 1, 10, "On the manifest's scale.") with { OnRiskScale = true };

    public static Field<YamlMapping> Residual { get; } = Fields.Object("residual", "What is left after treatment.", ResidualLikelihood, ResidualImpact);

    public static Field<string> AcceptedBy { get; } = Fields.Person("accepted-by", "Who accepted what is left.");

    public static Field<DateOnly> AcceptedOn { get; } = Fields.Date("accepted-on", "Day of acceptance.") with { InPast = true };

    public static Field<string> SystemRelease { get; } = Fields.Text("system-release", "Release of the system that was looked at.");

    public static Field<DateOnly> Reviewed { get; } = Fields.Date("reviewed", "Day of the last review.") with { Required = true, InPast = true };

    public static Kind Kind { get; } = new(KindNames.Risk, "RSK", 2, "risks",
        "A risk or an opportunity of a system or of the organisation (ISO/IEC 42001 6.1.2, 8.2).",
        [Type, System, Sources, Objectives, Likelihood, Impact, Consequence, Treatment, Controls, Residual, AcceptedBy, AcceptedOn, SystemRelease, Reviewed]);
}
