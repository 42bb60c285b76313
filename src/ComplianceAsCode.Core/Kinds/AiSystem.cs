using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>An AI system of the inventory (ISO/IEC 42001 4.3, A.4.2, A.6.2).</summary>
internal static class AiSystem
{
    public static Field<string> Purpose { get; } = Fields.Text("purpose", "What it is for, as its users are told.") with { Required = true };

    public static Field<string> Risk { get; } = Fields.Choice("risk", "Risk level by the organisation's own criteria.", "minimal", "limited", "high", "prohibited") with { Required = true };

    public static Field<string> Lifecycle { get; } = Fields.Choice("lifecycle", "Phase that it is in.", "design", "development", "testing", "deployment", "operation", "retired") with { Required = true };

    public static Field<string> Release { get; } = Fields.Text("release", "Release in use, as the product counts it.") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> AiRoles { get; } = Fields.List("ai-roles", Types.Choice("provider", "producer", "user", "customer", "partner", "subject"), "Roles of ISO/IEC 22989 that the organisation has for it; user and customer are the same.") with { Required = true };

    public static Field<string> Team { get; } = Fields.Text("team", "Who builds and runs it.");

    public static Field<IReadOnlyList<Located<string>>> Models { get; } = Fields.References("models", "Models that it uses.", KindNames.Model);

    public static Field<IReadOnlyList<Located<string>>> Datasets { get; } = Fields.References("datasets", "Data that it works on.", KindNames.Dataset);

    public static Field<IReadOnlyList<Located<string>>> Logs { get; } = Fields.References("logs", "Where its events are recorded.", KindNames.EventLog);

    public static Field<IReadOnlyList<Located<string>>> Suppliers { get; } = Fields.References("suppliers", "Who supplies parts of it.", KindNames.Supplier);

    public static Field<string> FlowFrom { get; } = Fields.Text("from", "Source.") with { Required = true };

    public static Field<string> FlowTo { get; } = Fields.Text("to", "Destination.") with { Required = true };

    public static Field<string> FlowData { get; } = Fields.Text("data", "Which data.") with { Required = true };

    public static Field<bool> FlowPersonal { get; } = Fields.Boolean("personal", "Whether it is personal data.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> DataFlows { get; } = Fields.Objects("data-flows", "Where data goes.", FlowFrom, FlowTo, FlowData, FlowPersonal);

    public static Field<IReadOnlyList<Located<string>>> Users { get; } = Fields.List("users", Types.Text, "Who uses it.");

    public static Field<IReadOnlyList<Located<string>>> AffectedParties { get; } = Fields.List("affected-parties", Types.Text, "Whom its results concern.");

    public static Field<string> DevelopmentProcess { get; } = Fields.Text("process", "The process followed.");

    public static Field<YamlMapping> Development { get; } = Fields.Object("development", "How it is built.", DevelopmentProcess);

    public static Field<string> DeploymentProcess { get; } = Fields.Text("process", "The process followed.");

    public static Field<string> DeploymentEnvironment { get; } = Fields.Text("environment", "Where it runs.");

    public static Field<YamlMapping> Deployment { get; } = Fields.Object("deployment", "How it is brought into use.", DeploymentProcess, DeploymentEnvironment);

    public static Field<string> Oversight { get; } = Fields.Reference("oversight", "How people oversee it.", KindNames.Policy, KindNames.Procedure);

    public static Field<string> NoRiskObjective { get; } = Fields.Requirement("objective", "The objective (C.2.x).") with { Required = true };

    public static Field<string> NoRiskWhy { get; } = Fields.Text("why", "Why nothing puts it at risk.") with { Required = true };

    public static Field<IReadOnlyList<Located<YamlMapping>>> NoRiskTo { get; } = Fields.Objects("no-risk-to", "Objectives that it puts at no risk, with the reason; where a risk names one, this is not needed.", NoRiskObjective, NoRiskWhy);

    public static Field<string> Explainability { get; } = Fields.Text("explainability", "How its results are explained.");

    public static Field<IReadOnlyList<Located<string>>> ActRoles { get; } = Fields.List("roles", Types.Choice("provider", "deployer", "importer", "distributor", "product-manufacturer"), "Operator roles.");

    public static Field<string> ActClass { get; } = Fields.Choice("class", "Risk class.", "prohibited", "high-annex-iii", "high-annex-i", "transparency", "none") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> ActPoint { get; } = Fields.List("point", Types.Text, "Points of the annexes or articles that it falls under, such as Annex III(5)(b) or Art. 50(1).");

    public static Field<bool> ActExceptionUsed { get; } = Fields.Boolean("used", "Whether it is used.");

    public static Field<string> ActExceptionReason { get; } = Fields.Text("reason", "Why it applies.") with { RequiredWhen = new("used", "true") };

    public static Field<YamlMapping> ActException { get; } = Fields.Object("exception", "The exception of Article 6(3).", ActExceptionUsed, ActExceptionReason);

    public static Field<bool> ActProfiling { get; } = Fields.Boolean("profiling", "Whether it profiles natural persons.");

    public static Field<bool> ActPublicAuthority { get; } = Fields.Boolean("public-authority", "Whether a public authority uses it.");

    public static Field<DateOnly> ActPlacedOnMarket { get; } = Fields.Date("placed-on-market", "Day it was first placed on the market or put into service.");

    public static Field<YamlMapping> EuAiAct { get; } = Fields.Object("eu-ai-act", "Its place in Regulation (EU) 2024/1689 as amended.", ActRoles, ActClass, ActPoint, ActException, ActProfiling, ActPublicAuthority, ActPlacedOnMarket);

    public static Kind Kind { get; } = new(KindNames.AiSystem, "SYS", 1, "systems",
        "An AI system of the inventory (ISO/IEC 42001 4.3, A.4.2, A.6.2).",
        [Purpose, Risk, Lifecycle, Release, AiRoles, Team, Models, Datasets, Logs, Suppliers, DataFlows, Users, AffectedParties, Development, Deployment, Oversight, NoRiskTo, Explainability, EuAiAct])
    {
        Sections = ["Intended purpose", "Limitations"],
    };
}
