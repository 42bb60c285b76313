using System.CommandLine;
using ComplianceAsCode.Output;

namespace ComplianceAsCode.Cli.Options;

/// <summary>Options that commands share.</summary>
internal static class CommonOptions
{
    /// <summary>Where the result goes.</summary>
    public static Option<string?> Output() => new("--output", "-o") { Description = "The file that is written, whole or not at all. Default: standard output.", HelpName = "FILE" };

    /// <summary>How much is told.</summary>
    public static WordOption<ReportDetail> Verbosity() => new("--verbosity", "How much a text tells.", ("normal", ReportDetail.Normal), ("quiet", ReportDetail.Quiet), ("detailed", ReportDetail.Detailed));
}
