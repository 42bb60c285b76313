using System.Globalization;

namespace ComplianceAsCode.Text;

/// <summary>A version of three numbers (semver.org 2.0.0): the major one, the minor one, the patch, and perhaps a pre-release. Build metadata does not count.</summary>
public sealed record SemanticVersion(int Major, int Minor, int Patch, string PreRelease) : IComparable<SemanticVersion>
{
    private const int FirstYear = 1900;

    /// <summary>Whether the first number is a year: such a version says when, and nothing of how much changed.</summary>
    public bool IsCalendar => Major is >= FirstYear and <= 9999;

    /// <summary>The version as documents write it, without build metadata.</summary>
    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}.{Patch}") + (PreRelease.Length == 0 ? "" : "-" + PreRelease);

    /// <summary>The next one after a change of what the text says.</summary>
    public SemanticVersion NextMinor => new(Major, Minor + 1, 0, "");

    /// <summary>The next one after a change of how the text says it.</summary>
    public SemanticVersion NextPatch => new(Major, Minor, Patch + 1, "");

    /// <summary>Reads a version; <see langword="null"/> where it is none.</summary>
    public static SemanticVersion? Parse(string text)
    {
        text = text.Split('+', 2)[0];
        var parts = text.Split('-', 2);
        var numbers = parts[0].Split('.');
        return numbers.Length == 3 && Number(numbers[0]) is { } major && Number(numbers[1]) is { } minor && Number(numbers[2]) is { } patch
            ? new(major, minor, patch, parts.ElementAtOrDefault(1) ?? "")
            : null;
    }

    /// <summary>Orders by precedence (section 11 of the specification): a pre-release comes before its version, numbers in it are compared as numbers.</summary>
    public int CompareTo(SemanticVersion? other)
    {
        if (other is null) return 1;
        var byNumbers = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        if (byNumbers != 0 || PreRelease == other.PreRelease) return byNumbers;
        if (PreRelease.Length == 0 || other.PreRelease.Length == 0) return PreRelease.Length == 0 ? 1 : -1;
        var (mine, theirs) = (PreRelease.Split('.'), other.PreRelease.Split('.'));
        for (var i = 0; i < Math.Min(mine.Length, theirs.Length); i++)
            if (Compare(mine[i], theirs[i]) is var order && order != 0) return order;
        return mine.Length.CompareTo(theirs.Length);
    }

    private static int Compare(string one, string other) => (Number(one), Number(other)) switch
    {
        ({ } a, { } b) => a.CompareTo(b),
        (null, null) => string.CompareOrdinal(one, other),
        (null, _) => 1,
        _ => -1,
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
