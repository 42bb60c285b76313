using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>A role with authority in the AI management system, and who holds it since when (ISO/IEC 42001 5.3, A.3.2).</summary>
internal static class Role
{
    public static Field<string> Type { get; } = Fields.Choice("type", "What kind of role it is.", "executive-sponsor", "compliance-owner", "committee", "internal-auditor", "system-owner", "top-management", "other") with { Required = true };

    public static Field<string> HolderPerson { get; } = Fields.Person("person", "Who.") with { Required = true };

    public static Field<DateOnly> HolderFrom { get; } = Fields.Date("from", "First day.") with { Required = true };

    public static Field<DateOnly> HolderTo { get; } = Fields.Date("to", "Last day.");

    public static Field<string> HolderAs { get; } = Fields.Choice("as", "In which capacity.", "holder", "deputy", "chair", "member");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Holders { get; } = Fields.Objects("holders", "Who holds it, and when.", HolderPerson, HolderFrom, HolderTo, HolderAs) with { Required = true };

    public static Field<int> AllocationPercent { get; } = Fields.Integer("percent", 1, 100, "Share of a full post, in percent.");

    public static Field<DateOnly> AllocationFrom { get; } = Fields.Date("from", "First day.");

    public static Field<DateOnly> AllocationTo { get; } = Fields.Date("to", "Last day.");

    public static Field<YamlMapping> Allocation { get; } = Fields.Object("allocation", "Working time set aside for it.", AllocationPercent, AllocationFrom, AllocationTo);

    public static Field<IReadOnlyList<Located<string>>> Responsibilities { get; } = Fields.List("responsibilities", Types.Text, "What it answers for.");

    public static Field<IReadOnlyList<Located<string>>> Authorities { get; } = Fields.List("authorities", Types.Text, "What it may decide.");

    public static Field<IReadOnlyList<Located<string>>> Represents { get; } = Fields.List("represents", Types.Text, "Departments that it speaks for.");

    public static Field<int> Quorum { get; } = Fields.Integer("quorum", 1, 100, "How many members must take part in a decision.");

    public static Field<string> CompetenceWhat { get; } = Fields.Text("what", "The competence.") with { Required = true };

    public static Field<string> CompetenceNeeded { get; } = Fields.Text("needed", "To which degree.") with { Required = true };

    public static Field<string> CompetenceEvidence { get; } = Fields.Reference("evidence", "What shows it.", KindNames.Training, KindNames.Evidence) with { Historical = true };

    public static Field<IReadOnlyList<Located<YamlMapping>>> Competences { get; } = Fields.Objects("competences", "What its holders must be able to do.", CompetenceWhat, CompetenceNeeded, CompetenceEvidence);

    public static Kind Kind { get; } = new(KindNames.Role, "ROL", 1, "roles",
        "A role with authority in the AI management system, and who holds it since when (ISO/IEC 42001 5.3, A.3.2).",
        [Type, Holders, Allocation, Responsibilities, Authorities, Represents, Quorum, Competences], ownerRequired: false);
}
