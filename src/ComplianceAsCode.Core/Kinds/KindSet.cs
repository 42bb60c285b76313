using System.Collections.Frozen;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Kinds;

/// <summary>All kinds of document.</summary>
public static class KindSet
{
    /// <summary>The kinds in the order of the docs: by stage, then as an organisation meets them.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        Scope.Kind,
        Context.Kind,
        Role.Kind,
        AiSystem.Kind,
        Model.Kind,
        Dataset.Kind,
        Supplier.Kind,
        Control.Kind,
        Risk.Kind,
        ImpactAssessment.Kind,
        Objective.Kind,
        Action.Kind,
        Change.Kind,
        Policy.Kind,
        Procedure.Kind,
        Statement.Kind,
        Approval.Kind,
        Evidence.Kind,
        EventLog.Kind,
        Meeting.Kind,
        Training.Kind,
        Incident.Kind,
        Concern.Kind,
        Waiver.Kind,
        Audit.Kind,
        Finding.Kind,
        ManagementReview.Kind,
        Certification.Kind,
        Kpi.Kind,
    ];

    private static readonly FrozenDictionary<string, Kind> ByName = All.ToFrozenDictionary(k => k.Name, StringComparer.Ordinal);

    /// <summary>The kind of a name.</summary>
    public static Kind? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The kind whose prefix an id has.</summary>
    public static Kind? OfId(string id)
    {
        foreach (var kind in All)
            if (kind.OwnsId(id)) return kind;
        return null;
    }
}
