using ComplianceAsCode.Documents;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Readiness;

/// <summary>An action that is open or in progress.</summary>
/// <param name="Owner">Who answers for it; empty where it does not say.</param>
/// <param name="Due">By when.</param>
/// <param name="IsLate">Whether that day has passed.</param>
/// <param name="Document">The action.</param>
public sealed record OpenAction(string Owner, DateOnly? Due, bool IsLate, Document Document)
{
    /// <summary>The open actions by owner, then by due date.</summary>
    public static IReadOnlyList<OpenAction> AllOf(CheckContext context) =>
    [
        .. context.Register.Of(KindNames.Action)
            .Where(a => a.Get(Kinds.Action.Status)?.Value is "open" or "in-progress")
            .Select(a => new OpenAction(a.Get(Common.Owner)?.Value ?? "", a.Get(Kinds.Action.Due)?.Value, a.Get(Kinds.Action.Due)?.Value < context.AsOf, a))
            .OrderBy(a => a.Owner, StringComparer.Ordinal).ThenBy(a => a.Due ?? DateOnly.MaxValue).ThenBy(a => a.Document.Id, StringComparer.Ordinal),
    ];
}
