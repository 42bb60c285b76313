using System.Globalization;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Frameworks;

/// <summary>A limit within which a serious incident is reported.</summary>
/// <param name="Requirement">The requirement that sets it.</param>
/// <param name="Days">Calendar days after somebody became aware.</param>
/// <param name="Roles">Operator roles that it binds.</param>
/// <param name="Tags">Tags of which an incident must have one; none where it holds for all.</param>
/// <param name="AppliesFrom">The day from which it applies, by risk class of the system.</param>
public sealed record ReportingLimit(string Requirement, int Days, IReadOnlyList<string> Roles, IReadOnlyList<string> Tags, IReadOnlyDictionary<string, DateOnly> AppliesFrom);

/// <summary>When incidents are reported and users told (<c>policies/frameworks/incident-reporting.yaml</c>, with the dates of <c>eu-ai-act.yaml</c>).</summary>
public sealed class IncidentReporting
{
    private static readonly Field<IReadOnlyList<Located<string>>> UsersInformedField = Fields.List("users-informed", Types.Text, "Severities of which users are told.");
    private static readonly Field<string> RequirementField = Fields.Text("requirement", "The requirement.");
    private static readonly Field<int> DaysField = Fields.Integer("days", 1, 366, "Calendar days.");
    private static readonly Field<IReadOnlyList<Located<string>>> RolesField = Fields.List("roles", Types.Text, "Operator roles.");
    private static readonly Field<IReadOnlyList<Located<string>>> TagsField = Fields.List("tags", Types.Text, "Tags of the incident.");
    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> LimitsField = Fields.Objects("limits", "The limits.", RequirementField, DaysField, RolesField, TagsField);

    private static readonly Field<string> IdField = Fields.Text("id", "Id of a requirement.");
    private static readonly Field<IReadOnlyList<(YamlScalar Key, Located<string> Value)>> AppliesFromField = new("applies-from", new MapType<string>("class", Types.Text), "Days by class.");
    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> RequirementsField = Fields.Objects("requirements", "The requirements.", IdField, AppliesFromField);

    private IncidentReporting()
    {
        var data = EmbeddedFrameworks.Data("incident-reporting");
        var act = EmbeddedFrameworks.Data("eu-ai-act").All(RequirementsField).ToDictionary(r => r.Value.Get(IdField)!.Value, r => r.Value, StringComparer.Ordinal);
        UsersInformed = [.. data.All(UsersInformedField).Select(s => s.Value)];
        Limits =
        [
            .. data.All(LimitsField).Select(l => new ReportingLimit(
                l.Value.Get(RequirementField)!.Value, l.Value.Get(DaysField)!.Value,
                [.. l.Value.All(RolesField).Select(r => r.Value)], [.. l.Value.All(TagsField).Select(t => t.Value)],
                DaysOf(act[l.Value.Get(RequirementField)!.Value]))),
        ];
    }

    /// <summary>The data that comes with the tool.</summary>
    public static IncidentReporting Embedded { get; } = new();

    /// <summary>Severities of which users are told.</summary>
    public IReadOnlyList<string> UsersInformed { get; }

    /// <summary>The limits.</summary>
    public IReadOnlyList<ReportingLimit> Limits { get; }

    /// <summary>For <c>high-annex-iii</c> and <c>high-annex-i</c> the day from which the duties apply, which may come after the formal one.</summary>
    private static Dictionary<string, DateOnly> DaysOf(YamlMapping requirement)
    {
        var days = (requirement.Get(AppliesFromField)?.Value ?? []).ToDictionary(d => d.Key.Value, d => DateOnly.ParseExact(d.Value.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new[] { "annex-iii", "annex-i" }.ToDictionary(annex => $"high-{annex}", annex => days.TryGetValue($"practical-{annex}", out var practical) ? practical : days[annex], StringComparer.Ordinal);
    }
}
