namespace ComplianceAsCode.Evidence;

/// <summary>One measured value and, where something is asked of it, its threshold.</summary>
internal sealed class Metric
{
    internal Metric(string name, double value, string? slice, string? unit)
    {
        Name = Require.Text(name, nameof(name), "a metric's name");
        Value = Require.Finite(value, nameof(value), $"metric '{name}'");
        Slice = Require.OptionalText(slice, nameof(slice), "a metric's slice");
        Unit = Require.OptionalText(unit, nameof(unit), "a metric's unit");
    }

    internal Metric(string name, double value, string @operator, double threshold, string? slice, string? unit)
        : this(name, value, slice, unit)
    {
        if (@operator is null || !Comparison.IsKnown(@operator))
            throw new ArgumentException($"Metric '{name}' is compared with '{@operator}'; the operator must be {Comparison.Known}.", nameof(@operator));

        Operator = @operator;
        Threshold = Require.Finite(threshold, nameof(threshold), $"the threshold of metric '{name}'");
    }

    internal string Name { get; }

    internal double Value { get; }

    internal string? Operator { get; }

    internal double? Threshold { get; }

    internal string? Slice { get; }

    internal string? Unit { get; }

    internal bool IsMissed => Operator is not null && Threshold is { } threshold && !Comparison.Holds(Value, Operator, threshold);
}
