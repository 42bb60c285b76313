using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Output;

/// <summary>How much a report for readers tells.</summary>
public enum ReportDetail
{
    /// <summary>The diagnostics alone.</summary>
    Quiet,

    /// <summary>The diagnostics and a summary.</summary>
    Normal,

    /// <summary>Also what is waived or accepted in the baseline, and how many targets each rule examined.</summary>
    Detailed,
}

/// <summary>What a report of a check shows. It never changes the result or its counts.</summary>
public sealed record ReportOptions
{
    /// <summary>The least severity that is listed; what is below it is counted.</summary>
    public Severity Minimum { get; init; } = Severity.Info;

    /// <summary>How much a report for readers tells.</summary>
    public ReportDetail Detail { get; init; } = ReportDetail.Normal;

    /// <summary>What stands before each path: the workspace as seen from where the reader is, ending with <c>/</c>, or empty where that is the workspace itself.</summary>
    public string PathPrefix { get; init; } = "";

    /// <summary>The version of the tool, for formats that name it.</summary>
    public string ToolVersion { get; init; } = "";

    /// <summary>A path of a diagnostic as the reader sees it. Code may lie beside the workspace: <c>policies/../src/A.cs</c> is <c>src/A.cs</c>.</summary>
    public string PathOf(string path)
    {
        var prefix = PathPrefix;
        while (path.StartsWith("../", StringComparison.Ordinal) && prefix.Length > 1 && !prefix.EndsWith("../", StringComparison.Ordinal))
        {
            prefix = prefix[..(prefix.LastIndexOf('/', prefix.Length - 2) + 1)];
            path = path[3..];
        }
        return prefix + path;
    }

    /// <summary>Whether a diagnostic is listed.</summary>
    public bool Shows(Diagnostic diagnostic) => diagnostic.Severity >= Minimum;
}
