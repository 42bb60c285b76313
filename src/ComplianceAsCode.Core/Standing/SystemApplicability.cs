namespace ComplianceAsCode.Standing;

/// <summary>Whether a requirement applies to a system.</summary>
public enum ApplicabilityState
{
    /// <summary>It does not.</summary>
    NotApplicable,

    /// <summary>It will, from a day.</summary>
    NotYet,

    /// <summary>Documents do not tell.</summary>
    NotEvaluated,

    /// <summary>It does.</summary>
    Applies,
}

/// <summary>Whether and from when a requirement applies to a system.</summary>
/// <param name="State">Whether it does.</param>
/// <param name="From">From which day it does or will.</param>
/// <param name="Because">Why it does not, what is not told, or what is to be known of the day; a clause, or empty.</param>
public sealed record SystemApplicability(ApplicabilityState State, DateOnly? From, string Because)
{
    internal static SystemApplicability Not(string because) => new(ApplicabilityState.NotApplicable, null, because);

    internal static SystemApplicability Open(string because) => new(ApplicabilityState.NotEvaluated, null, because);
}
