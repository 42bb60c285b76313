using System.CommandLine;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Deltas;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Output.Markdown;
using ComplianceAsCode.Output.Text;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance diff</c>: what a change does to compliance.</summary>
internal sealed class DiffCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Argument<string> _base = new("BASE") { Description = "The Git revision to compare with, such as origin/main. Compared is the commit at which it and the head parted." };
    private readonly Argument<string?> _head = new("HEAD") { Description = "The revision that is compared. Default: the working tree with all that is not committed yet.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly WordOption<ReportDetail> _verbosity = CommonOptions.Verbosity();
    private readonly WordOption<string> _format = new("--format", "The form of the answer; markdown is the comment of a pull request.", ("text", "text"), ("markdown", "markdown"), ("json", "json"));

    public DiffCommand(CliEnvironment environment)
        : base("diff", "Shows what a change does to compliance: what is taken away, requirements lost and gained, approvals voided and needed, diagnostics new and solved.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Arguments.Add(_base);
        Arguments.Add(_head);
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        Options.Add(_format.Option);
        Options.Add(_output);
        Options.Add(_verbosity.Option);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance diff origin/main", "compliance diff v1.0 v1.1 --format json", "compliance diff origin/main --format markdown --output comment.md"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var root = _root.Of(arguments);
        var options = new CheckOptions(root, _asOf.Of(arguments)) { IsContinuousIntegration = _environment.IsContinuousIntegration };
        var (result, delta) = await Patience.RunAsync(_environment, "comparing …", () => RevisionDiff.Run(options, arguments.GetValue(_base)!, arguments.GetValue(_head), cancellation), cancellation);
        if (delta is null) return Unusable.Report(_environment, result, PathPrefix.FromWorkingDirectory(_environment, root));

        // A comment is read beside the files of the whole repository, and code is named from there too.
        var report = new ReportOptions { Detail = _verbosity.Of(arguments), PathPrefix = PathPrefix.FromRepository(root) };
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer =>
        {
            switch (_format.Of(arguments))
            {
                case "json": writer.Write(DeltaJson.Of(delta)); break;
                case "markdown": writer.Write(DeltaComment.Of(delta, report)); break;
                default: DeltaReport.Write(writer, delta, report); break;
            }
        });
        return ExitCodes.Clean;
    }
}
