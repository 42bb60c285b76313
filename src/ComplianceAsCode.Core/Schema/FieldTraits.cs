namespace ComplianceAsCode.Schema;

/// <summary>What is fixed about a field apart from the type of its value.</summary>
/// <param name="Name">Its key, in kebab-case.</param>
/// <param name="Summary">What it says, in a sentence for the docs and the editor.</param>
public abstract record FieldTraits(string Name, string Summary)
{
    /// <summary>Whether every document must have it.</summary>
    public bool Required { get; init; }

    /// <summary>When it must be there although it is not always required.</summary>
    public Condition? RequiredWhen { get; init; }

    /// <summary>Whether its dates say what has happened, so that none lies after the as-of date.</summary>
    public bool InPast { get; init; }

    /// <summary>Whether its numbers are ratings, so that none lies beyond the manifest's risk scale.</summary>
    public bool OnRiskScale { get; init; }

    /// <summary>Whether its references name something as it was: a retired document may stand there.</summary>
    public bool Historical { get; init; }
}

/// <summary>Another field of the same mapping has one of these values, is there at all, or is not there.</summary>
/// <param name="Field">The other field's name.</param>
/// <param name="Values">The values, as text; none where it only has to be there.</param>
public sealed record Condition(string Field, params string[] Values)
{
    /// <summary>Whether the other field must not be there.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>The condition in words: <c>origin is hosted</c>.</summary>
    public override string ToString() => IsAbsent ? $"{Field} is not given" : Values.Length == 0 ? $"{Field} is given" : $"{Field} is {string.Join(" or ", Values)}";
}
