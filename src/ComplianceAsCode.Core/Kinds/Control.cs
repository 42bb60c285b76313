using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>The statement of a requirement: whether it applies, why, what is claimed and what proves it (ISO/IEC 42001 6.1.3).</summary>
internal static class Control
{
    public static Field<string> Requirement { get; } = Fields.Requirement("requirement", "The requirement that is stated.") with { Required = true };

    public static Field<bool> Applicable { get; } = Fields.Boolean("applicable", "Whether it applies.") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> Because { get; } = Fields.List("because", new ReferenceType([KindNames.Risk], words: ["law", "contract", "policy", "not-needed"]), "Why it is included or excluded: risks, law, contract, policy, or not-needed with a justification.") with { Required = true };

    public static Field<string> Justification { get; } = Fields.Text("justification", "The reason in words.");

    public static Field<string> Claim { get; } = Fields.Choice("claim", "What the organisation claims.", "compliant", "partial", "non-compliant", "not-started") with { Required = true };

    public static Field<string> Implementation { get; } = Fields.Choice("implementation", "How far it is implemented.", "planned", "partial", "implemented");

    public static Field<IReadOnlyList<Located<string>>> Policies { get; } = Fields.References("policies", "Policies and procedures that carry it.", KindNames.Policy, KindNames.Procedure);

    public static Field<IReadOnlyList<Located<string>>> Records { get; } = Fields.List("records", new ReferenceType([], anyKind: true), "Documents that prove it, beyond evidence that names the requirement.") with { Historical = true };

    public static Field<IReadOnlyList<Located<string>>> Systems { get; } = Fields.References("systems", "Systems for which this statement holds, where it differs by system.", KindNames.AiSystem);

    public static Field<string> InheritedSupplier { get; } = Fields.Reference("supplier", "The supplier.", KindNames.Supplier) with { Required = true };

    public static Field<string> InheritedTheirs { get; } = Fields.Text("theirs", "What the supplier does.") with { Required = true };

    public static Field<string> InheritedOurs { get; } = Fields.Text("ours", "What is left to do here.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Inherited { get; } = Fields.Objects("inherited", "What a supplier carries.", InheritedSupplier, InheritedTheirs, InheritedOurs);

    public static Field<string> GapMissing { get; } = Fields.Text("missing", "What is missing.") with { Required = true };

    public static Field<string> GapConsequence { get; } = Fields.Text("consequence", "What that may lead to.") with { Required = true };

    public static Field<YamlMapping> Gap { get; } = Fields.Object("gap", "What is missing.", GapMissing, GapConsequence);

    public static Field<int> PriorityRisk { get; } = Fields.Integer("risk", 1, 5, "Weight for risk.");

    public static Field<int> PriorityRegulatory { get; } = Fields.Integer("regulatory", 1, 5, "Weight for law.");

    public static Field<int> PriorityTrust { get; } = Fields.Integer("trust", 1, 5, "Weight for trust.");

    public static Field<int> PriorityComplexity { get; } = Fields.Integer("complexity", 1, 5, "How hard it is.");

    public static Field<YamlMapping> Priority { get; } = Fields.Object("priority", "How urgent the gap is, 1 to 5 each.", PriorityRisk, PriorityRegulatory, PriorityTrust, PriorityComplexity);

    public static Kind Kind { get; } = new(KindNames.Control, "CTL", 2, "controls",
        "The statement of a requirement: whether it applies, why, what is claimed and what proves it (ISO/IEC 42001 6.1.3).",
        [Requirement, Applicable, Because, Justification, Claim, Implementation, Policies, Records, Systems, Inherited, Gap, Priority])
    {
        Sections = ["Implementation"],
    };
}
