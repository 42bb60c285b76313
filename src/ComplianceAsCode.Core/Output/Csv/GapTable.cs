using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Readiness;

namespace ComplianceAsCode.Output.Csv;

/// <summary>The gap analysis as a table: one row a requirement.</summary>
public static class GapTable
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["Framework", "Requirement", "Title", "Status", "Basis", "Claim", "Claim differs", "Gap", "Priority", "Why", "Reasons", "Evidence", "May be of use", "Actions", "Applies from"];

    /// <summary>The rows, gaps first, by priority.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(ReadinessModel model) => model.Ranked.Select(r => (IReadOnlyList<string>)
    [
        r.Standing.Requirement.Framework,
        r.Citation,
        r.Standing.Requirement.Title,
        StatusWords.Of(r.Standing.Status),
        r.Standing.Basis is { } basis ? StatusWords.Of(basis) : "",
        string.Join("; ", r.Standing.Claims),
        r.Standing.ClaimDiffers ? "yes" : "no",
        r.Standing.IsGap ? "yes" : "no",
        Words.Number(r.Priority.Score),
        StatusWords.Why(r.Priority),
        string.Join("; ", StatusWords.Reasons(r.Standing)),
        string.Join("; ", r.Standing.Records.Select(e => $"{e.Document.Id} ({e.Document.Path})")),
        string.Join("; ", r.Reusable.Select(StatusWords.Of)),
        string.Join("; ", r.Actions.Select(a => a.Id)),
        r.Standing.AppliesFrom is { } from ? Words.Day(from) : "",
    ]);

    /// <summary>The table as CSV.</summary>
    public static string Csv(ReadinessModel model) => CsvText.Of(Columns, Rows(model));
}
