using ComplianceAsCode.Binding;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Adoption;

/// <summary>What texts are to become.</summary>
/// <param name="Kind">The kind of the documents: policy or procedure.</param>
/// <param name="Given">Values of fields that the user gives, in order.</param>
/// <param name="AsOf">The day from which the first review is counted.</param>
/// <param name="Register">The workspace: its ids, people and headings.</param>
public sealed record AdoptionPlan(Kind Kind, IReadOnlyList<(string Field, string Value)> Given, DateOnly AsOf, Register Register)
{
    /// <summary>Whether the user gives a value of a field.</summary>
    internal bool Gives(string field) => Given.Any(g => g.Field == field || g.Field.StartsWith(field + ".", StringComparison.Ordinal));
}
