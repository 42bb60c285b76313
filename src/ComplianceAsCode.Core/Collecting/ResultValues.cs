using System.Globalization;
using System.Xml;

namespace ComplianceAsCode.Collecting;

/// <summary>Values of attributes of test results.</summary>
internal static class ResultValues
{
    /// <summary>The day of a time: in UTC where it has an offset, else as written.</summary>
    public static DateOnly? DayOf(string? time) =>
        // The parser takes a time without a day too, and completes it with today.
        time is { Length: > 10 } && time[10] is 'T' or ' ' && DateOnly.TryParseExact(time.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && DateTime.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var read) ? DateOnly.FromDateTime(read) : null;

    /// <summary>An attribute's number; 0 where there is none.</summary>
    public static long NumberOf(XmlReader xml, string attribute) =>
        uint.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
