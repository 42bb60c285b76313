namespace ComplianceAsCode.Frameworks;

/// <summary>How urgent a gap is: four weights, 1 to 5 each.</summary>
/// <param name="Risk">What harm it may do.</param>
/// <param name="Regulatory">How much law or a claim of conformity hangs on it.</param>
/// <param name="Trust">How much it is seen from outside.</param>
/// <param name="Complexity">How hard it is to close.</param>
public sealed record PriorityWeights(int Risk, int Regulatory, int Trust, int Complexity)
{
    /// <summary>The least and the most that a weight may be.</summary>
    public const int Least = 1, Most = 5;

    /// <summary>What is weighed where nothing is said: the middle of the scale.</summary>
    public static PriorityWeights Middle { get; } = new(3, 3, 3, 3);

    /// <summary>The priority: <c>3·risk + 3·regulatory + 2·trust + (6 − complexity)</c>, 9 to 45.</summary>
    public int Score => (3 * Risk) + (3 * Regulatory) + (2 * Trust) + (Most + 1 - Complexity);
}
