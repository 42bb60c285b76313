using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Frameworks;

/// <summary>Reads what gaps weigh by default: a requirement's own word, else its scope's, else its framework's, else the middle.</summary>
internal sealed class WeightReader
{
    private static readonly Field<string> Scope = Fields.Text("scope", "The scope's name.");
    private static readonly Field<int> Risk = Weight("risk"), Regulatory = Weight("regulatory"), Trust = Weight("trust"), Complexity = Weight("complexity");

    private readonly YamlMapping? _framework;
    private readonly IReadOnlyDictionary<string, YamlMapping> _scopes;

    /// <summary>Reads what a framework says once for all its requirements.</summary>
    /// <param name="root">The framework file.</param>
    /// <param name="scopes">Its scopes.</param>
    public WeightReader(YamlMapping root, IEnumerable<YamlMapping> scopes)
    {
        _framework = root.Get(Priority)?.Value;
        _scopes = scopes.Select(s => (Name: s.Get(Scope)?.Value, Weights: s.Get(Priority)?.Value))
            .Where(s => s is { Name: not null, Weights: not null }).DistinctBy(s => s.Name).ToDictionary(s => s.Name!, s => s.Weights!, StringComparer.Ordinal);
    }

    /// <summary>The field that holds the weights.</summary>
    public static Field<YamlMapping> Priority { get; } = Fields.Object("priority", "What a gap weighs, 1 to 5 each.", Risk, Regulatory, Trust, Complexity);

    /// <summary>The weights of a requirement. What needs more artefacts is harder: complexity is one more than their number, where nothing else is said.</summary>
    /// <param name="requirement">Its fields.</param>
    /// <param name="artefacts">How many artefacts it asks for.</param>
    public PriorityWeights Read(YamlMapping requirement, int artefacts)
    {
        var said = Said(requirement);
        var middle = PriorityWeights.Middle;
        return new(Of(Risk) ?? middle.Risk, Of(Regulatory) ?? middle.Regulatory, Of(Trust) ?? middle.Trust,
            Of(Complexity) ?? (artefacts == 0 ? middle.Complexity : Math.Min(PriorityWeights.Most, artefacts + 1)));

        int? Of(Field<int> field) => said.Select(s => s?.Get(field)?.Value).FirstOrDefault(v => v is not null);
    }

    /// <summary>Whether anything is said of the weights of a requirement.</summary>
    public bool Says(YamlMapping requirement) => Said(requirement).Any(s => s is not null);

    private YamlMapping?[] Said(YamlMapping requirement) =>
        [requirement.Get(Priority)?.Value, requirement.Get(Scope) is { } name ? _scopes.GetValueOrDefault(name.Value) : null, _framework];

    private static Field<int> Weight(string name) => Fields.Integer(name, PriorityWeights.Least, PriorityWeights.Most, "Its weight.");
}
