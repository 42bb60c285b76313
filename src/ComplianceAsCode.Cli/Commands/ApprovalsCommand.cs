using System.CommandLine;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Output.Markdown;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Recording;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance approvals</c>: what is approved, and what is still needed, from whom.</summary>
internal sealed class ApprovalsCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Option<string?> _base = new("--base") { Description = "A Git revision, such as origin/main: only what differs from it in text or approvals is listed.", HelpName = "REF" };
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly WordOption<string> _format = new("--format", "The form of the answer.", ("text", "text"), ("json", "json"), ("markdown", "markdown"));

    public ApprovalsCommand(CliEnvironment environment)
        : base("approvals", "Shows what is approved, by whom, for which text, and what is still needed, from whom.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Options.Add(_base);
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        Options.Add(_format.Option);
        Options.Add(_output);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance approvals", "compliance approvals --base origin/main --format markdown"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var root = _root.Of(arguments);
        var prefix = PathPrefix.FromWorkingDirectory(_environment, root);
        var result = await CheckRunner.RunAsync(_environment, new(root, _asOf.Of(arguments)) { BaseRevision = arguments.GetValue(_base) }, cancellation);
        if (result.Context is not { } context) return Unusable.Report(_environment, result, prefix);
        if (result.BaseFault is { } fault) return Refusal.Say(_environment, $"not compared with '{arguments.GetValue(_base)}', because {fault}");
        var overview = ApprovalOverview.Of(context, context.Base);
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer =>
        {
            switch (_format.Of(arguments))
            {
                case "json": writer.Write(ApprovalJson.Of(overview)); break;
                case "markdown": writer.Write(ApprovalMarkdown.Of(overview)); break;
                default: ApprovalReport.Write(writer, overview, new ReportOptions { PathPrefix = prefix }); break;
            }
        });
        return ExitCodes.Clean;
    }
}
