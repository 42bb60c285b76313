using System.Text.RegularExpressions;

namespace ComplianceAsCode.Evidence;

/// <summary>Refuses an argument that would make a document that the checker refuses, at the call that made the mistake.</summary>
internal static class Require
{
    // They end in \z because $ also matches before a last line feed.
    private const string SlugPattern = @"^[a-z0-9]+(-[a-z0-9]+)*\z";
    private const string DurationPattern = @"^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?\z";

    // Documents are read as decimal numbers, which end there.
    private const double LargestNumber = 1e28;

    internal static string Id(string id, string prefix, string parameter)
    {
        if (id is not null && Matches(id, $@"^{prefix}-[A-Za-z0-9.-]+\z"))
            return id;

        throw new ArgumentException($"'{id}' is no id of its kind; write '{prefix}-' and a name of letters (a to z), digits, '.' and '-'.", parameter);
    }

    internal static string Slug(string slug, string parameter)
    {
        if (slug is not null && Matches(slug, SlugPattern))
            return slug;

        throw new ArgumentException($"'{slug}' is no type of evidence; write a slug of the catalogue such as 'bias-test', or one of your own that begins with 'x-'.", parameter);
    }

    internal static string Duration(string duration, string parameter)
    {
        if (duration is not null && Matches(duration, DurationPattern))
            return duration;

        throw new ArgumentException($"'{duration}' is no duration; write years, months, weeks or days in the form of ISO 8601, such as 'P180D' or 'P1Y'.", parameter);
    }

    internal static double Finite(double number, string parameter, string what)
    {
        if (Math.Abs(number) <= LargestNumber)
            return number;

        throw new ArgumentException($"The value of {what} is no finite number of at most 1E+28; check how it was measured, or choose a larger unit.", parameter);
    }

    internal static string Text(string text, string parameter, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new ArgumentException($"The text of {what} is empty; say what it is, or leave the call out.", parameter);

        if (HasLoneSurrogate(text))
            throw new ArgumentException($"The text of {what} holds half of a surrogate pair, which no file can hold; pass whole characters.", parameter);

        return text;
    }

    internal static string? OptionalText(string? text, string parameter, string what) =>
        text is null ? null : Text(text, parameter, what);

    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant);

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return true;
            i++;
        }

        return false;
    }
}
