namespace ComplianceAsCode.Standing;

/// <summary>A bound on a number: an operator and a value.</summary>
internal static class Bound
{
    /// <summary>Whether a number keeps a bound; an operator that is not known binds nothing.</summary>
    public static bool Holds(decimal value, string? comparison, decimal bound) => comparison switch
    {
        ">=" => value >= bound,
        "<=" => value <= bound,
        ">" => value > bound,
        "<" => value < bound,
        "==" => value == bound,
        _ => true,
    };
}
