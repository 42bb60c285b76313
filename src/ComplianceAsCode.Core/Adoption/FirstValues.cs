using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Adoption;

/// <summary>The values that an adopted document begins with.</summary>
internal static class FirstValues
{
    /// <summary>What the document gets beside the fields that it has: what the user gives, and for the others the state in which a text begins here.</summary>
    public static TemplateValues Of(AdoptionPlan plan, string title, ExistingFields? existing = null)
    {
        var values = new TemplateValues(plan.Kind.Shape);
        foreach (var (field, value) in plan.Given) _ = values.Add(field, value);
        var review = (existing?.Effective is { } effective && effective > plan.AsOf ? effective : plan.AsOf).AddYears(1);
        (Field Field, string Value)[] first = [(Common.Title, title), (ControlledText.Version, existing?.Version ?? "0.1.0"), (ControlledText.Status, "draft"), (ControlledText.ReviewBy, $"{review:yyyy-MM-dd}")];
        foreach (var (field, value) in first)
            if (!plan.Gives(field.Name) && existing?.Keeps(field.Name) is not true) _ = values.Add(field.Name, value);
        return values;
    }
}
