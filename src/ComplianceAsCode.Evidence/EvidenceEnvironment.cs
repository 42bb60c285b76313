using System.Globalization;

namespace ComplianceAsCode.Evidence;

/// <summary>
/// What the writer takes from outside: where evidence goes, and today's date. Read once, at the edge; tests pass their own.
/// </summary>
public sealed class EvidenceEnvironment
{
    /// <summary>The environment variable that names the evidence folder: <c>COMPLIANCE_EVIDENCE</c>.</summary>
    public const string FolderVariable = "COMPLIANCE_EVIDENCE";

    /// <summary>The environment variable that fixes the date of a reproducible run: <c>SOURCE_DATE_EPOCH</c>, seconds since 1970-01-01 UTC.</summary>
    public const string DateVariable = "SOURCE_DATE_EPOCH";

    /// <summary>Describes an environment.</summary>
    /// <param name="folder">The evidence folder, best as an absolute path; <see langword="null"/> or empty when no evidence is asked for.</param>
    /// <param name="today">The date (UTC) of evidence whose date the caller does not state.</param>
    public EvidenceEnvironment(string? folder, DateTime today)
    {
        Folder = string.IsNullOrWhiteSpace(folder) ? null : folder;
        Today = today.Date;
    }

    /// <summary>The folder that evidence is written to; <see langword="null"/> when none is asked for.</summary>
    public string? Folder { get; }

    /// <summary>The date (UTC) of evidence whose date the caller does not state.</summary>
    public DateTime Today { get; }

    /// <summary>Reads the environment of this process.</summary>
    /// <exception cref="ArgumentException"><c>SOURCE_DATE_EPOCH</c> is set and is no number of seconds.</exception>
    public static EvidenceEnvironment FromProcess() =>
        Read(Environment.GetEnvironmentVariable, DateTime.UtcNow);

    internal static EvidenceEnvironment Read(Func<string, string?> variable, DateTime utcNow) =>
        new(variable(FolderVariable), DateOf(variable(DateVariable)) ?? utcNow);

    private static DateTime? DateOf(string? epoch)
    {
        if (string.IsNullOrWhiteSpace(epoch))
            return null;

        const long lastSecondOfYear9999 = 253402300799;
        if (long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= lastSecondOfYear9999)
            return DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime;

        throw new ArgumentException($"{DateVariable} is '{epoch}'; it must be a whole number of seconds since 1970-01-01 UTC, or be unset.");
    }
}
