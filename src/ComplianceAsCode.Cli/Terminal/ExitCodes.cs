namespace ComplianceAsCode.Cli.Terminal;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCodes
{
    /// <summary>No errors.</summary>
    public const int Clean = 0;

    /// <summary>Errors were found.</summary>
    public const int ErrorsFound = 1;

    /// <summary>Wrong usage or configuration, or a defect of the program: nothing was judged.</summary>
    public const int NotJudged = 2;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;
}
