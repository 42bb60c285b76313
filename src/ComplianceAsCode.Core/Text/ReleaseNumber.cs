using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceAsCode.Text;

/// <summary>Releases are the product's own and any text; where they are numbers such as <c>2.1.0</c> or <c>v3</c>, they have a major part that can be compared.</summary>
public static partial class ReleaseNumber
{
    /// <summary>Whether a release is a new major one after another; <see langword="false"/> also where one of the two is no number.</summary>
    public static bool IsNewMajor(string before, string after) => MajorOf(before) is { } old && MajorOf(after) is { } current && current > old;

    /// <summary>The major part, or <see langword="null"/> where the release is no number: a name, a day, a digest.</summary>
    public static int? MajorOf(string release) => Pattern().Match(release) is { Success: true } match ? int.Parse(match.Groups["major"].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^[vV]?(?<major>\d{1,4})(?:(?:\.\d{1,9}){1,3}(?:[-+][0-9A-Za-z.+-]*)?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
