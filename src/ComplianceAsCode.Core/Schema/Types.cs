using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Schema;

/// <summary>The field types.</summary>
public static partial class Types
{
    /// <summary>Free text.</summary>
    public static TextType Text { get; } = new();

    /// <summary>A path relative to the manifest's folder.</summary>
    public static PathType Path { get; } = new();

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static FieldType<bool> Boolean { get; } = new ScalarType<bool>("truth value", "write true or false", (string t, out bool v) => (v = t == "true") || t == "false", () => new() { ["type"] = "boolean" });

    /// <summary>A number with a point as decimal separator.</summary>
    public static FieldType<decimal> Number { get; } = new ScalarType<decimal>("number", "write a number such as 0.05", ReadNumber, () => new() { ["type"] = "number" });

    /// <summary>A calendar day, ISO 8601.</summary>
    public static FieldType<DateOnly> Date { get; } = new ScalarType<DateOnly>("date", "write a day such as 2026-03-31",
        (string t, out DateOnly v) => DateOnly.TryParseExact(t, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out v), () => new() { ["type"] = "string", ["format"] = "date" });

    /// <summary>A point in time with offset, RFC 3339.</summary>
    public static FieldType<DateTimeOffset> DateTime { get; } = new ScalarType<DateTimeOffset>("date-time", "write a time such as 2026-03-31T14:30:00Z", ReadDateTime, () => new() { ["type"] = "string", ["format"] = "date-time" });

    /// <summary>A calendar duration, ISO 8601.</summary>
    public static FieldType<Duration> Duration { get; } = new ScalarType<Duration>("duration", "write a duration such as P90D, P6M or P1Y", ReadDuration, () => new() { ["type"] = "string", ["pattern"] = "^P(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?$" });

    /// <summary>A semantic version (semver.org 2.0.0).</summary>
    public static FieldType<string> Version { get; } = Matching("version", "write a semantic version such as 1.0.0", SemanticVersion());

    /// <summary>A SHA-256 digest.</summary>
    public static FieldType<string> Sha256 { get; } = new ScalarType<string>("digest", "write sha256: and 64 lower-case hexadecimal digits",
        (string t, out string v) => Digest.IsWellFormed(v = t), () => new() { ["type"] = "string", ["pattern"] = "^sha256:[0-9a-f]{64}$" });

    /// <summary>An absolute web address.</summary>
    public static FieldType<string> Url { get; } = new ScalarType<string>("URL", "write an address that begins with https://",
        (string t, out string v) => Uri.TryCreate(v = t, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http", () => new() { ["type"] = "string", ["format"] = "uri" });

    /// <summary>A short name in lower case with hyphens.</summary>
    public static FieldType<string> Slug { get; } = Matching("slug", "write a short name in lower case with hyphens, such as bias-test", SlugPattern());

    /// <summary>The id of a framework's edition: a slug whose parts may hold points.</summary>
    public static FieldType<string> Edition { get; } = Matching("edition", "write a short name in lower case with hyphens and points, such as iso-42001-2023", EditionPattern());

    /// <summary>A person of the manifest.</summary>
    public static ReferenceType Person { get; } = new([], people: true);

    /// <summary>One requirement.</summary>
    public static RequirementType Requirement { get; } = new(criteria: false);

    /// <summary>A requirement, an area or a range of them.</summary>
    public static RequirementType Criterion { get; } = new(criteria: true);

    /// <summary>A whole number within bounds.</summary>
    public static FieldType<int> Integer(int minimum, int maximum) => new ScalarType<int>(
        minimum == maximum ? "number that this tool knows" : $"whole number from {minimum} to {maximum}",
        minimum == maximum ? $"write {minimum}" : "write one",
        (string t, out int v) => int.TryParse(t, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out v) && v >= minimum && v <= maximum,
        () => new() { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum });

    /// <summary>One of a few words.</summary>
    public static ChoiceType Choice(params string[] values) => new(values);

    /// <summary>A document of one of these kinds.</summary>
    public static ReferenceType To(params string[] kinds) => new(kinds);

    private static ScalarType<string> Matching(string label, string expectation, Regex pattern) => new(label, expectation,
        (string t, out string v) => pattern.IsMatch(v = t), () => new() { ["type"] = "string", ["pattern"] = pattern.ToString().Replace("\\z", "$", StringComparison.Ordinal) });

    private static bool ReadDuration(string text, out Duration value) => ComplianceAsCode.Text.Duration.TryParse(text, out value);

    private static bool ReadNumber(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);

    private static bool ReadDateTime(string text, out DateTimeOffset value)
    {
        value = default;
        return Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();

    [GeneratedRegex(@"^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex SemanticVersion();

    [GeneratedRegex(@"^[a-z0-9]+(?:[-.][a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex EditionPattern();

    [GeneratedRegex(@"^[a-z0-9]+(?:-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SlugPattern();
}
