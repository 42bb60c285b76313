namespace ComplianceAsCode.Readiness;

/// <summary>Open actions as a status shows them.</summary>
public static class StatusActions
{
    /// <summary>By owner, each owner's by due date.</summary>
    public static IEnumerable<IGrouping<string, PlannedAction>> ByOwner(ReadinessModel model) => model.Actions
        .OrderBy(a => a.Owner, StringComparer.Ordinal).ThenBy(a => a.Due ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal).GroupBy(a => a.Owner);
}
