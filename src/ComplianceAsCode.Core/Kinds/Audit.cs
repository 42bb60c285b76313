using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>An audit: internal, of a supplier, or by a certification body (ISO/IEC 42001 9.2).</summary>
internal static class Audit
{
    public static Field<string> Type { get; } = Fields.Choice("type", "What kind of audit it is.", "internal", "supplier", "stage-1", "stage-2", "surveillance", "recertification") with { Required = true };

    public static Field<string> TeamPerson { get; } = Fields.Person("person", "A person of the manifest.");

    public static Field<string> TeamName { get; } = Fields.Text("name", "An auditor from outside.");

    public static Field<string> TeamOrganisation { get; } = Fields.Text("organisation", "Where the outside auditor comes from.");

    public static Field<IReadOnlyList<Located<string>>> MemberCriteria { get; } = Fields.List("criteria", Types.Criterion, "Criteria that this member audits.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Team { get; } = Fields.Objects("team", "Who audits.", TeamPerson, TeamName, TeamOrganisation, MemberCriteria) with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> Criteria { get; } = Fields.List("criteria", Types.Criterion, "What is audited: requirements, areas, ranges.") with { Required = true };

    public static Field<IReadOnlyList<Located<string>>> Systems { get; } = Fields.References("systems", "Systems audited.", KindNames.AiSystem) with { Historical = true };

    public static Field<IReadOnlyList<Located<string>>> Sites { get; } = Fields.List("sites", Types.Text, "Sites audited.");

    public static Field<DateOnly> Planned { get; } = Fields.Date("planned", "Planned day.") with { Required = true };

    public static Field<DateOnly> Performed { get; } = Fields.Date("performed", "Last day on which it was performed.") with { InPast = true, RequiredWhen = new("status", "reported") };

    public static Field<string> Status { get; } = Fields.Choice("status", "Where it stands.", "planned", "in-progress", "reported") with { Required = true };

    public static Field<string> Impartiality { get; } = Fields.Text("impartiality", "How impartiality was kept where somebody audits close to own work.");

    public static Field<string> Conclusion { get; } = Fields.Text("conclusion", "What came out.");

    public static Kind Kind { get; } = new(KindNames.Audit, "AUD", 4, "audits",
        "An audit: internal, of a supplier, or by a certification body (ISO/IEC 42001 9.2).",
        [Type, Team, Criteria, Systems, Sites, Planned, Performed, Status, Impartiality, Conclusion])
    {
        Sections = ["Summary", "Method"],
        SectionsWhen = new("status", "reported"),
    };
}
