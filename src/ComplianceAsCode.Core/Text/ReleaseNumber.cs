using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceAsCode.Text;

/// <summary>Releases are the product's own and any text; where they are numbers such as <c>2.1.0</c> or <c>v3</c>, they have a major part that can be compared.</summary>
public static partial class ReleaseNumber
{
    /// <summary>Whether a release is a new major one after another; <see langword="false"/> also where one of the two is no number.</summary>
    public static bool IsNewMajor(string before, string after) => MajorOf(before) is { } old && MajorOf(after) is { } current && current > old;

    /// <summary>Numbers from here on are years: a release that begins with one is counted by the calendar, and a new year is no major change.</summary>
    private const int FirstYear = 1990;

    /// <summary>The major part, or <see langword="null"/> where the release has none: a name, a day, a digest, a calendar version such as <c>2026.11</c>.</summary>
    public static int? MajorOf(string release) =>
        Pattern().Match(release) is { Success: true } match && int.Parse(match.Groups["major"].ValueSpan, CultureInfo.InvariantCulture) is < FirstYear and var major ? major : null;

    [GeneratedRegex(@"^[vV]?(?<major>\d{1,4})(?:(?:\.\d{1,9}){1,3}(?:[-+][0-9A-Za-z.+-]*)?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
