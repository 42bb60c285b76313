using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Cli.Options;

/// <summary>A value of <c>--set</c>: <c>field=value</c>.</summary>
internal static class FieldAssignment
{
    /// <summary>Adds the value to a document's.</summary>
    /// <returns>What is wrong with it, in the user's words; nothing where it was added.</returns>
    public static string? Add(TemplateValues values, string assignment)
    {
        var (field, value) = Parts(assignment);
        if (field.Length == 0) return $"--set {assignment} has no '='; write --set field=value";
        if (field == Common.Kind.Name || field == Common.Id.Name) return $"'{field}' is an argument: compliance new KIND ID";
        return values.Add(field, value) is { } problem ? $"--set {assignment}: {problem}" : null;
    }

    /// <summary>The field and the value; no field where there is no equals sign behind one.</summary>
    public static (string Field, string Value) Parts(string assignment) =>
        assignment.IndexOf('=') is > 0 and var equals ? (assignment[..equals], assignment[(equals + 1)..]) : ("", "");
}
