namespace ComplianceAsCode.Collecting;

/// <summary>A measured value, with what is asked of it where something is.</summary>
/// <param name="Name">The metric's name.</param>
/// <param name="Slice">The part of the data that it was measured on; none for all of it.</param>
/// <param name="Value">The value, in <paramref name="Unit"/>.</param>
/// <param name="Bound">What is asked of it; none where it is only told.</param>
/// <param name="Unit">The unit of value and threshold.</param>
public sealed record Metric(string Name, string? Slice, decimal Value, MetricBound? Bound, string? Unit)
{
    /// <summary>Whether it does not keep its bound.</summary>
    public bool IsMissed => Bound is { } bound && !bound.Holds(Value);
}

/// <summary>What is asked of a metric.</summary>
/// <param name="Operator">One of <c>&gt;=</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&lt;</c>, <c>==</c>.</param>
/// <param name="Threshold">The bound.</param>
public sealed record MetricBound(string Operator, decimal Threshold)
{
    /// <summary>The operators, as documents spell them.</summary>
    public static IReadOnlyList<string> Operators { get; } = [">=", "<=", "==", ">", "<"];

    /// <summary>Whether a value keeps it.</summary>
    public bool Holds(decimal value) => Operator switch
    {
        ">=" => value >= Threshold,
        "<=" => value <= Threshold,
        ">" => value > Threshold,
        "<" => value < Threshold,
        _ => value == Threshold,
    };
}
