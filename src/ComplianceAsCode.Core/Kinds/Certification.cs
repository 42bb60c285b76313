using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>The way to the certificate and its upkeep.</summary>
internal static class Certification
{
    public static Field<IReadOnlyList<Located<string>>> Candidates { get; } = Fields.List("candidates", Types.Text, "Certification bodies considered.");

    public static Field<string> Body { get; } = Fields.Text("body", "The body chosen.") with { Required = true };

    public static Field<string> AccreditedBy { get; } = Fields.Text("body", "The accreditation body, such as ANAB or another IAF member.") with { Required = true };

    public static Field<string> AccreditedScope { get; } = Fields.Text("scope", "What it is accredited for.") with { Required = true };

    public static Field<DateOnly> AccreditationCheckedOn { get; } = Fields.Date("checked-on", "Day on which this was checked.") with { Required = true, InPast = true };

    public static Field<string> AccreditationUrl { get; } = Fields.Url("url", "Where it can be checked.");

    public static Field<YamlMapping> Accreditation { get; } = Fields.Object("accreditation", "Its accreditation.", AccreditedBy, AccreditedScope, AccreditationCheckedOn, AccreditationUrl) with { Required = true };

    public static Field<string> Scope { get; } = Fields.Reference("scope", "The scope to be certified.", KindNames.Scope) with { Required = true, Historical = true };

    public static Field<DateOnly> Target { get; } = Fields.Date("target", "Day by which the certificate is wanted.");

    public static Field<string> BudgetFor { get; } = Fields.Choice("for", "What for.", "training", "consulting", "certification", "technology", "other") with { Required = true };

    public static Field<decimal> BudgetAmount { get; } = Fields.Number("amount", "How much.") with { Required = true };

    public static Field<string> BudgetCurrency { get; } = Fields.Text("currency", "ISO 4217 code.") with { Required = true };

    public static Field<IReadOnlyList<Located<YamlMapping>>> Budget { get; } = Fields.Objects("budget", "Money set aside.", BudgetFor, BudgetAmount, BudgetCurrency);

    public static Field<DateOnly> ReadinessMeeting { get; } = Fields.Date("readiness-meeting", "Day of the readiness meeting.");

    public static Field<DateOnly> Stage1Planned { get; } = Fields.Date("planned", "Planned day.");

    public static Field<DateOnly> Stage1Performed { get; } = Fields.Date("performed", "Day on which it was performed.") with { InPast = true };

    public static Field<YamlMapping> Stage1 { get; } = Fields.Object("stage-1", "The stage 1 audit.", Stage1Planned, Stage1Performed);

    public static Field<DateOnly> Stage2Planned { get; } = Fields.Date("planned", "Planned day.");

    public static Field<DateOnly> Stage2Performed { get; } = Fields.Date("performed", "Day on which it was performed.") with { InPast = true };

    public static Field<YamlMapping> Stage2 { get; } = Fields.Object("stage-2", "The stage 2 audit.", Stage2Planned, Stage2Performed);

    public static Field<DateOnly> Decision { get; } = Fields.Date("decision", "Day of the certification decision.") with { InPast = true };

    public static Field<DateOnly> SurveillancePerformed { get; } = Fields.Date("performed", "Day on which it was performed.") with { InPast = true };

    public static Field<string> SurveillanceAudit { get; } = Fields.Reference("audit", "The audit.", KindNames.Audit) with { Historical = true };

    public static Field<IReadOnlyList<Located<YamlMapping>>> Surveillance { get; } = Fields.Objects("surveillance", "Surveillance audits.", SurveillancePerformed, SurveillanceAudit);

    public static Kind Kind { get; } = new(KindNames.Certification, "CRT", 5, "certification",
        "The way to the certificate and its upkeep.",
        [Candidates, Body, Accreditation, Scope, Target, Budget, ReadinessMeeting, Stage1, Stage2, Decision, Surveillance]);
}
