using ComplianceAsCode.Binding;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.Templates;
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

    /// <summary>The values that a document gets beside those it has: those given, and for the others the state in which a text begins here.</summary>
    internal TemplateValues Values(string title, ExistingFields? existing = null)
    {
        var values = new TemplateValues(Kind.Shape);
        foreach (var (field, value) in Given) _ = values.Add(field, value);
        var review = (existing?.Effective is { } effective && effective > AsOf ? effective : AsOf).AddYears(1);
        (Field Field, string Value)[] first = [(Common.Title, title), (ControlledText.Version, existing?.Version ?? "0.1.0"), (ControlledText.Status, "draft"), (ControlledText.ReviewBy, $"{review:yyyy-MM-dd}")];
        foreach (var (field, value) in first)
            if (!Gives(field.Name) && existing?.Keeps(field.Name) is not true) _ = values.Add(field.Name, value);
        return values;
    }
}
