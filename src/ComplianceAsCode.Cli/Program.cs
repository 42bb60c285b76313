using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Cli;

return await CommandLine.RunAsync(args, CliEnvironment.OfProcess());
