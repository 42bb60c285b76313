using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceAsCode.Text;

/// <summary>A calendar duration of ISO 8601: years, months, weeks and days (<c>P90D</c>, <c>P6M</c>, <c>P1Y6M</c>, <c>P2W</c>).</summary>
/// <param name="Months">Years and months, in months.</param>
/// <param name="Days">Weeks and days, in days.</param>
public readonly partial record struct Duration(int Months, int Days)
{
    /// <summary>The day on which the duration is over. Months are added first and clamped to the month's end; past the calendar's end it is the last day.</summary>
    public DateOnly After(DateOnly start)
    {
        try
        {
            return start.AddMonths(Months).AddDays(Days);
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateOnly.MaxValue;
        }
    }

    /// <summary>The day that lies this long before another.</summary>
    public DateOnly Before(DateOnly end)
    {
        try
        {
            return end.AddMonths(-Months).AddDays(-Days);
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateOnly.MinValue;
        }
    }

    /// <summary>Reads a duration; hours and smaller parts are none, nor is a duration of nothing.</summary>
    public static bool TryParse(string text, out Duration duration)
    {
        duration = default;
        var match = Pattern().Match(text);
        if (!match.Success) return false;
        long months = Number("y") * 12 + Number("m");
        long days = Number("w") * 7 + Number("d");
        if (months + days is 0 || months > 120_000 || days > 3_660_000) return false;
        duration = new((int)months, (int)days);
        return true;

        long Number(string group) => match.Groups[group] is { Success: true } g ? long.Parse(g.ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"^P(?:(?<y>\d{1,9})Y)?(?:(?<m>\d{1,9})M)?(?:(?<w>\d{1,9})W)?(?:(?<d>\d{1,9})D)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
