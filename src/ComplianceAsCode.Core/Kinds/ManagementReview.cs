using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>A management review (ISO/IEC 42001 9.3).</summary>
internal static class ManagementReview
{
    public static Field<DateOnly> Held { get; } = Fields.Date("held", "Day on which it was held.") with { Required = true, InPast = true };

    public static Field<IReadOnlyList<Located<string>>> Attendees { get; } = Fields.List("attendees", Types.Person, "Who took part.") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> InputPreviousActions { get; } = Fields.List("previous-actions", Types.Text, "Status of actions from earlier reviews.");

    public static Field<IReadOnlyList<Located<string>>> InputContextChanges { get; } = Fields.List("context-changes", Types.Text, "Changes in internal and external issues.");

    public static Field<IReadOnlyList<Located<string>>> InputInterestedPartyChanges { get; } = Fields.List("interested-party-changes", Types.Text, "Changes in needs and expectations.");

    public static Field<IReadOnlyList<Located<string>>> InputNonconformityTrends { get; } = Fields.List("nonconformity-trends", Types.Text, "Trends in nonconformities and corrective actions.");

    public static Field<IReadOnlyList<Located<string>>> InputMeasurementTrends { get; } = Fields.List("measurement-trends", Types.Text, "Trends in monitoring and measurement results.");

    public static Field<IReadOnlyList<Located<string>>> InputAuditTrends { get; } = Fields.List("audit-trends", Types.Text, "Trends in audit results.");

    public static Field<IReadOnlyList<Located<string>>> InputImprovementOpportunities { get; } = Fields.List("improvement-opportunities", Types.Text, "Opportunities for continual improvement.");

    public static Field<IReadOnlyList<Located<string>>> InputObjectives { get; } = Fields.List("objectives", Types.Text, "How far objectives are reached.");

    public static Field<IReadOnlyList<Located<string>>> InputRisks { get; } = Fields.List("risks", Types.Text, "Results of risk and impact assessment.");

    public static Field<YamlMapping> Inputs { get; } = Fields.Object("inputs", "What was looked at.", InputPreviousActions, InputContextChanges, InputInterestedPartyChanges, InputNonconformityTrends, InputMeasurementTrends, InputAuditTrends, InputImprovementOpportunities, InputObjectives, InputRisks) with { Required = true };

    public static Field<string> DecisionText { get; } = Fields.Text("text", "The decision.") with { Required = true };

    public static Field<string> DecisionOwner { get; } = new Field<string>("owner", new ReferenceType([KindNames.Role], people: true), "Who carries it out.");

    public static Field<DateOnly> DecisionDue { get; } = Fields.Date("due", "By when.");

    public static Field<string> DecisionAction { get; } = Fields.Reference("action", "The action that follows it up.", KindNames.Action);

    public static Field<IReadOnlyList<Located<YamlMapping>>> Decisions { get; } = Fields.Objects("decisions", "What was decided.", DecisionText, DecisionOwner, DecisionDue, DecisionAction) with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> Resources { get; } = Fields.List("resources", Types.Text, "Resources decided.");

    public static Field<string> Outcome { get; } = Fields.Text("outcome", "Summary and conclusions.");

    public static Kind Kind { get; } = new(KindNames.ManagementReview, "MRV", 4, "management-reviews",
        "A management review (ISO/IEC 42001 9.3).",
        [Held, Attendees, Inputs, Decisions, Resources, Outcome], ownerRequired: false);
}
