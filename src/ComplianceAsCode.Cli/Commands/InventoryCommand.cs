using System.CommandLine;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Readiness;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance inventory</c>: what annotated code declares, against the documents.</summary>
internal sealed class InventoryCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly WordOption<ReportDetail> _verbosity = CommonOptions.Verbosity();
    private readonly WordOption<string> _format = new("--format", "The form of the answer.", ("text", "text"), ("json", "json"));
    private readonly Argument<string[]> _files = new("ASSEMBLY|FILE")
    {
        Description = "Assemblies, compliance.inventory.json files, or folders with these. Without any: what the last builds left in the workspace.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public InventoryCommand(CliEnvironment environment)
        : base("inventory", "Shows which systems and models compiled code declares, and where code and documents differ. Assemblies are read, never loaded.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Arguments.Add(_files);
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        Options.Add(_format.Option);
        Options.Add(_output);
        Options.Add(_verbosity.Option);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance inventory", "compliance inventory app/bin/Release/net10.0/App.dll --format json"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var root = _root.Of(arguments);
        var prefix = PathPrefix.FromWorkingDirectory(_environment, root);
        var options = new CheckOptions(root, _asOf.Of(arguments)) { Inventories = InventoryOption.Paths(_environment, arguments.GetValue(_files)) };
        var result = await CheckRunner.RunAsync(_environment, options, cancellation);
        if (result.Context is null) return Unusable.Report(_environment, result, prefix);
        if (CodeComparison.Of(result) is not { } comparison)
        {
            _environment.Error.WriteLine("compliance: no inventory of code was found; build the code with the package ComplianceAsCode, or name its assemblies: compliance inventory app/bin/Release/net10.0/App.dll");
            return ExitCodes.NotJudged;
        }
        var report = new ReportOptions { Detail = _verbosity.Of(arguments), PathPrefix = prefix };
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer =>
        {
            if (_format.Of(arguments) == "json") writer.Write(CodeComparisonJson.Of(comparison, report));
            else InventoryReport.Write(writer, comparison, report);
        });
        return comparison.HasErrors ? ExitCodes.ErrorsFound : ExitCodes.Clean;
    }
}
