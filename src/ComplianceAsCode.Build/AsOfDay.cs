using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ComplianceAsCode.Build;

/// <summary>The day as of which a build judges: what the project says, else the time of its sources, else today.</summary>
internal static class AsOfDay
{
    public static bool TryRead(string asOf, string sourceDateEpoch, TimeProvider clock, out DateOnly day, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (asOf.Length > 0)
        {
            if (!DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
                problem = $"ComplianceAsOf is '{asOf}'; write a day such as 2026-03-31.";
        }
        else if (sourceDateEpoch.Length > 0)
        {
            if (!TryReadEpoch(sourceDateEpoch, out day))
                problem = $"SOURCE_DATE_EPOCH is '{sourceDateEpoch}'; write seconds since 1970-01-01, such as the output of 'git log -1 --format=%ct', or remove the variable.";
        }
        else
        {
            day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        }
        return problem is null;
    }

    private static bool TryReadEpoch(string text, out DateOnly day)
    {
        day = default;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()) return false;
        day = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
        return true;
    }
}
