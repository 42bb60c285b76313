using System.CommandLine;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.SelfTests;
using ComplianceAsCode.Cli.Terminal;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance selftest</c>: the program proves itself on this machine.</summary>
internal sealed class SelfTestCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WordOption<string> _format = new("--format", "The form of the answer. trx is the format of dotnet's test results.", ("text", "text"), ("trx", "trx"));
    private readonly Option<string?> _output = CommonOptions.Output();

    public SelfTestCommand(CliEnvironment environment)
        : base("selftest", "Runs the examples of the rules' pages with this program on this machine and reports each, for those who must validate their tools.")
    {
        _environment = environment;
        Options.Add(_format.Option);
        Options.Add(_output);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance selftest", "compliance selftest --format trx --output selftest.trx"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var (day, problem) = AsOfDay.Read(_environment.Variable(AsOfDay.Variable), AsOfDay.Variable, _environment.Variable(AsOfDay.Epoch), _environment.Today());
        if (problem is not null) return Refusal.Say(_environment, problem);

        var test = new SelfTest(EmbeddedPages.Find, EmbeddedPages.WorkspaceFiles());
        var cases = await Patience.RunAsync(_environment, "running the examples …", () => test.Run(RuleSet.Catalogue.All, cancellation).ToArray(), cancellation);
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer =>
        {
            if (_format.Of(arguments) == "trx") writer.Write(SelfTestTrx.Of(cases, day));
            else SelfTestReport.Write(writer, cases);
        });
        return cases.Any(c => c.Outcome == SelfTestOutcome.Failed) ? ExitCodes.ErrorsFound : ExitCodes.Clean;
    }
}
