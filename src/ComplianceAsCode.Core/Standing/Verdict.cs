namespace ComplianceAsCode.Standing;

/// <summary>Whether something holds, as far as documents tell.</summary>
/// <param name="Holds"><see langword="null"/> where they do not tell.</param>
/// <param name="Why">Why it does not hold, or what is not told: a clause.</param>
internal sealed record Verdict(bool? Holds, string Why)
{
    public static Verdict Yes { get; } = new(true, "");

    public static Verdict No(string why) => new(false, why);

    public static Verdict Open(string why) => new(null, why);

    /// <summary>All must hold: one that does not decides, else one that is open.</summary>
    public static Verdict All(params IReadOnlyList<Verdict> verdicts) => verdicts.FirstOrDefault(v => v.Holds is false) ?? verdicts.FirstOrDefault(v => v.Holds is null) ?? Yes;

    /// <summary>One must hold: one that does decides, else one that is open. None at all is no condition.</summary>
    public static Verdict Any(IReadOnlyList<Verdict> verdicts) =>
        verdicts.Count == 0 ? Yes : verdicts.FirstOrDefault(v => v.Holds is true) ?? verdicts.FirstOrDefault(v => v.Holds is null) ?? verdicts[0];
}
