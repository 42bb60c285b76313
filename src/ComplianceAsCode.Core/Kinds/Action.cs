using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>Something to be done: a gap to close, a corrective action, a treatment (ISO/IEC 42001 6.1.3, 10.2).</summary>
internal static class Action
{
    public static Field<DateOnly> Due { get; } = Fields.Date("due", "By when.") with { Required = true };

    public static Field<string> Status { get; } = Fields.Choice("status", "Where it stands.", "open", "in-progress", "done", "cancelled") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> Controls { get; } = Fields.References("controls", "Controls whose gap it closes.", KindNames.Control);

    public static Field<string> Finding { get; } = Fields.Reference("finding", "Finding or incident that it answers.", KindNames.Finding, KindNames.Incident) with { Historical = true };

    public static Field<IReadOnlyList<Located<string>>> Changes { get; } = Fields.List("changes", new ReferenceType([], anyKind: true), "Documents that it changes.");

    public static Field<decimal> EffortDays { get; } = Fields.Number("effort-days", "Effort in days of work.");

    public static Field<string> BudgetFor { get; } = Fields.Choice("for", "What for.", "training", "consulting", "certification", "technology", "other") with { Required = true };

    public static Field<decimal> BudgetAmount { get; } = Fields.Number("amount", "How much.") with { Required = true };

    public static Field<string> BudgetCurrency { get; } = Fields.Text("currency", "ISO 4217 code.") with { Required = true };

    public static Field<IReadOnlyList<Located<YamlMapping>>> Budget { get; } = Fields.Objects("budget", "Money set aside.", BudgetFor, BudgetAmount, BudgetCurrency);

    public static Field<IReadOnlyList<Located<string>>> DependsOn { get; } = Fields.References("depends-on", "Actions that must be done first.", KindNames.Action);

    public static Field<int> PriorityRisk { get; } = Fields.Integer("risk", 1, 5, "Weight for risk.");

    public static Field<int> PriorityRegulatory { get; } = Fields.Integer("regulatory", 1, 5, "Weight for law.");

    public static Field<int> PriorityTrust { get; } = Fields.Integer("trust", 1, 5, "Weight for trust.");

    public static Field<int> PriorityComplexity { get; } = Fields.Integer("complexity", 1, 5, "How hard it is.");

    public static Field<YamlMapping> Priority { get; } = Fields.Object("priority", "How urgent it is, 1 to 5 each.", PriorityRisk, PriorityRegulatory, PriorityTrust, PriorityComplexity);

    public static Field<string> Ticket { get; } = Fields.Url("ticket", "Where the work is tracked.");

    public static Field<DateOnly> DoneOn { get; } = Fields.Date("done-on", "Day on which it was done.") with { InPast = true, RequiredWhen = new("status", "done") };

    public static Field<IReadOnlyList<Located<string>>> Records { get; } = Fields.List("records", new ReferenceType([], anyKind: true), "What shows that it was done and works.") with { Historical = true };

    public static Kind Kind { get; } = new(KindNames.Action, "ACT", 2, "actions",
        "Something to be done: a gap to close, a corrective action, a treatment (ISO/IEC 42001 6.1.3, 10.2).",
        [Due, Status, Controls, Finding, Changes, EffortDays, Budget, DependsOn, Priority, Ticket, DoneOn, Records]);
}
