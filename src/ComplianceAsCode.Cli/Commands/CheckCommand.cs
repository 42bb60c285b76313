using System.CommandLine;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.GitHub;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Output.Sarif;
using ComplianceAsCode.Output.Text;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance check</c>: reads, binds, checks.</summary>
internal sealed class CheckCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Option<string?> _base = new("--base") { Description = "The Git revision to compare with, such as origin/main: adds the rules on change, and marks which diagnostics are new. Compared is the commit at which it and the checked out one parted.", HelpName = "REF" };
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<string[]> _inventory = InventoryOption.Create();
    private readonly WordOption<ReportDetail> _verbosity = CommonOptions.Verbosity();

    private readonly WordOption<string> _format = new("--format", "text is MSBuild's canonical form and a summary; github is annotations of a pull request. sarif and github name files from the repository's folder, where code scanning looks for them.",
        ("text", "text"), ("json", "json"), ("sarif", "sarif"), ("github", "github"));

    private readonly WordOption<Severity> _severity = new("--severity", "The least severity that is listed. It changes neither counts nor exit code.",
        ("info", Severity.Info), ("warning", Severity.Warning), ("error", Severity.Error));

    public CheckCommand(CliEnvironment environment)
        : base("check", "Reads the documents, resolves their references and checks them against all rules.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        Options.Add(_base);
        Options.Add(_format.Option);
        Options.Add(_output);
        Options.Add(_severity.Option);
        Options.Add(_inventory);
        Options.Add(_verbosity.Option);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance check", "compliance check --root policies --format sarif --output compliance.sarif", "compliance check --base origin/main --format github"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var root = _root.Of(arguments);
        var result = Unusable.AsError(await CheckRunner.RunAsync(_environment, new(root, _asOf.Of(arguments)) { BaseRevision = arguments.GetValue(_base), Inventories = InventoryOption.Paths(_environment, arguments.GetValue(_inventory)) }, cancellation));
        if (result.BaseFault is { } fault) Refusal.Say(_environment, $"not compared with '{arguments.GetValue(_base)}', because {fault}");
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer => Write(writer, result, root, arguments));
        return result.Context is null ? ExitCodes.NotJudged : result.HasErrors ? ExitCodes.ErrorsFound : ExitCodes.Clean;
    }

    private void Write(TextWriter writer, CheckResult result, string root, ParseResult arguments)
    {
        var format = _format.Of(arguments);
        var options = new ReportOptions
        {
            Minimum = _severity.Of(arguments),
            Detail = _verbosity.Of(arguments),
            ToolVersion = ToolVersion.Text,
            PathPrefix = format switch
            {
                "text" => PathPrefix.FromWorkingDirectory(_environment, root),
                "json" => "",
                _ => PathPrefix.FromRepository(root),
            },
        };
        switch (format)
        {
            case "json": writer.Write(JsonReport.Of(result, options)); break;
            case "sarif": writer.Write(SarifReport.Of(result, RuleSet.Catalogue.All, options)); break;
            case "github": GitHubReport.Write(writer, result, options); break;
            default: TextReport.Write(writer, result, options); break;
        }
    }
}
