namespace ComplianceAsCode.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Listed by the command line; a message in a build.</summary>
    Info,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error: the check fails.</summary>
    Error,
}
