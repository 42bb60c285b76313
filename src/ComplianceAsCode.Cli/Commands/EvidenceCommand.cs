using System.CommandLine;
using ComplianceAsCode.Cli.Terminal;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance evidence</c>: evidence that pipelines write.</summary>
internal sealed class EvidenceCommand : Command, IHasExamples
{
    public EvidenceCommand(CliEnvironment environment)
        : base("evidence", "Writes evidence from test runs and measurements.") => Subcommands.Add(new EvidenceAddCommand(environment));

    public IReadOnlyList<string> Examples { get; } = ["compliance evidence add --help"];
}
