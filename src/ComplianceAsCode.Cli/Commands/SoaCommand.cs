using System.CommandLine;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Output.Csv;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Statements;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance soa</c>: the statement of applicability.</summary>
internal sealed class SoaCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly WordOption<string> _format = new("--format", "markdown holds what documents state, and is what is committed and approved; csv and json have the computed status besides.",
        ("markdown", "markdown"), ("csv", "csv"), ("json", "json"));

    public SoaCommand(CliEnvironment environment)
        : base("soa", "Writes the statement of applicability: which controls are in, which are out, and why.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        Options.Add(_format.Option);
        Options.Add(_output);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance soa --output statement-of-applicability.md", "compliance soa --format csv"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var root = _root.Of(arguments);
        var run = await ReadinessRun.Of(_environment, root, _asOf.Of(arguments), cancellation);
        if (run is not { Model: { } model, Result.Context: { } context }) return Unusable.Report(_environment, run.Result, PathPrefix.FromWorkingDirectory(_environment, root));
        var statement = StatementOfApplicability.Of(context.Register, context.Controls);
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer => writer.Write(_format.Of(arguments) switch
        {
            "csv" => StatementTable.Csv(statement, model),
            "json" => StatementJson.Of(statement, model),
            _ => StatementMarkdown.Of(statement),
        }));
        return ExitCodes.Clean;
    }
}
