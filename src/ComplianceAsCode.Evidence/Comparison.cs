namespace ComplianceAsCode.Evidence;

/// <summary>The operators of a metric's threshold, as documents spell them.</summary>
internal static class Comparison
{
    internal const string Known = "'>=', '<=', '>', '<' or '=='";

    internal static bool IsKnown(string @operator) => @operator is ">=" or "<=" or ">" or "<" or "==";

    internal static bool Holds(double value, string @operator, double threshold) => @operator switch
    {
        ">=" => value >= threshold,
        "<=" => value <= threshold,
        ">" => value > threshold,
        "<" => value < threshold,
        _ => value.Equals(threshold),
    };
}
