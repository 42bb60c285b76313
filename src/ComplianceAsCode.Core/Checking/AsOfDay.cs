using System.Globalization;

namespace ComplianceAsCode.Checking;

/// <summary>The day as of which a check judges: what the caller gives, else the time of the sources, else today. Each front end reads it once, at its edge.</summary>
public static class AsOfDay
{
    /// <summary>The property and variable that give the day.</summary>
    public const string Variable = "ComplianceAsOf";

    /// <summary>The variable that gives the time of the sources, in seconds since 1970-01-01 UTC (reproducible-builds.org).</summary>
    public const string Epoch = "SOURCE_DATE_EPOCH";

    /// <summary>Reads the day.</summary>
    /// <param name="given">The day as given, <c>yyyy-MM-dd</c>; empty or <see langword="null"/> where none is.</param>
    /// <param name="name">Where it was given, for the message.</param>
    /// <param name="epoch">The value of <see cref="Epoch"/>; empty or <see langword="null"/> where it is not set.</param>
    /// <param name="today">Today in UTC.</param>
    /// <returns>The day, or what is wrong with what was given and what to write instead.</returns>
    public static (DateOnly Day, string? Problem) Read(string? given, string name, string? epoch, DateOnly today)
    {
        if (!string.IsNullOrEmpty(given))
        {
            return DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? (day, null)
                : (default, $"{name} is '{given}', which is no day; write a day such as 2026-03-31");
        }
        if (string.IsNullOrEmpty(epoch)) return (today, null);
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? (DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime), null)
            : (default, $"{Epoch} is '{epoch}', which is no number of seconds since 1970-01-01; write one such as the output of 'git log -1 --format=%ct', or remove the variable");
    }
}
