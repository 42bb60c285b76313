using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.Statements;

namespace ComplianceAsCode.Output.Csv;

/// <summary>The statement of applicability as a table, with the computed status beside what is stated.</summary>
public static class StatementTable
{
    private static readonly string[] Columns =
        ["Framework", "Requirement", "Title", "Applicable", "Why", "Justification", "Implementation", "Policies", "Systems", "Suppliers", "Control", "Status", "Basis"];

    /// <summary>The table as CSV.</summary>
    public static string Csv(StatementOfApplicability statement, ReadinessModel model) => CsvText.Of(Columns,
        from framework in statement.Frameworks
        from entry in framework.Entries
        let standing = model.Frameworks.SelectMany(f => f.Requirements).First(r => r.Citation == entry.Citation).Standing
        select (IReadOnlyList<string>)
        [
            entry.Requirement.Framework, entry.Citation, entry.Requirement.Title,
            entry.Applicable switch { true => "yes", false => "no", null => "not stated" },
            string.Join("; ", entry.Because), entry.Justification, entry.Implementation, string.Join("; ", entry.Policies),
            string.Join("; ", entry.Systems), string.Join("; ", entry.Suppliers), entry.Control?.Id ?? "",
            StatusWords.Of(standing.Status), standing.Basis is { } basis ? StatusWords.Of(basis) : "",
        ]);
}
