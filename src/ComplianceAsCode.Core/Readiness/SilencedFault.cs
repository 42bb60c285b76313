using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Readiness;

/// <summary>What does not hold, and fails no build.</summary>
/// <param name="Diagnostic">What does not hold.</param>
/// <param name="How">Why it fails none: <c>waived</c>, <c>turned off</c>, or <c>in the baseline</c> with owner and day.</param>
public sealed record SilencedFault(Diagnostic Diagnostic, string How)
{
    /// <summary>All of a result: what is waived, then what is in the baseline, then what is turned off.</summary>
    public static IReadOnlyList<SilencedFault> AllOf(CheckResult result) =>
    [
        .. result.Waived.Select(d => new SilencedFault(d, "waived")),
        .. result.Baselined.Select(b => new SilencedFault(b.Diagnostic, $"in the baseline of {b.Entry.Owner}{(b.Entry.Expires is { } day ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" until {day:yyyy-MM-dd}") : "")}")),
        .. result.TurnedOff.Select(d => new SilencedFault(d, "turned off")),
    ];
}
