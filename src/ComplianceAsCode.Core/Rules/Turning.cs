namespace ComplianceAsCode.Rules;

/// <summary>Finds the day on which a result turns, where several dates play together.</summary>
internal static class Turning
{
    /// <summary>The first of some days after another on which a result is not what it was on that other, if there is one.</summary>
    /// <param name="after">The other day.</param>
    /// <param name="days">The days on which anything may change.</param>
    /// <param name="result">The result of a day.</param>
    public static DateOnly? After(DateOnly after, IEnumerable<DateOnly> days, Func<DateOnly, string> result)
    {
        var now = result(after);
        foreach (var day in days.Where(d => d > after).Distinct().Order())
            if (result(day) != now) return day;
        return null;
    }

    /// <summary>The day after another; the calendar's last day has none, and is its own.</summary>
    public static DateOnly Next(this DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);
}
