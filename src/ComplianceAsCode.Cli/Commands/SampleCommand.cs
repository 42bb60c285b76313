using System.CommandLine;
using System.Globalization;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Samples;
using ComplianceAsCode.Sampling;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance sample</c>: a reproducible sample of the documents in an audit's criteria.</summary>
internal sealed class SampleCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Argument<string> _audit = new("AUDIT") { HelpName = "AUDIT", Description = "The audit's id." };
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly WordOption<string> _format = new("--format", "The form of the answer.", ("text", "text"), ("json", "json"), ("csv", "csv"), ("markdown", "markdown"));
    private readonly Option<string?> _seed = new("--seed") { Description = "What the draw is made with; the same seed draws the same documents on every machine. Default: the audit's id, which whoever is audited knows too.", HelpName = "S" };

    private readonly Option<int?> _size = new("--size")
    {
        Description = $"How many documents at most. Default: {AuditSample.DefaultSize}.",
        HelpName = "N",
        CustomParser = argument =>
        {
            if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0) return size;
            argument.AddError($"--size is '{argument.Tokens[0].Value}', which is no number of documents; write one such as 25");
            return null;
        },
    };

    public SampleCommand(CliEnvironment environment)
        : base("sample", "Draws a sample of the documents in an audit's criteria, so that each criterion is represented where the size allows.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Arguments.Add(_audit);
        Options.Add(_size);
        Options.Add(_seed);
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        Options.Add(_format.Option);
        Options.Add(_output);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance sample AUD-internal", "compliance sample AUD-internal --size 40 --seed 7351 --format csv --output sample.csv"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var root = _root.Of(arguments);
        var prefix = PathPrefix.FromWorkingDirectory(_environment, root);
        var result = await CheckRunner.RunAsync(_environment, new(root, _asOf.Of(arguments)), cancellation);
        if (result.Context is not { } context) return Unusable.Report(_environment, result, prefix);

        var id = arguments.GetValue(_audit)!;
        if (context.Register.Find(id, KindNames.Audit) is not { } audit)
            return Refusal.Say(_environment, $"there is no audit '{id}'{Nearest.Offer(id, context.Register.Of(KindNames.Audit).Select(a => a.Id))}");
        var population = AuditPopulation.Of(audit, context);
        if (population.Requirements.Count == 0) return Refusal.Say(_environment, $"the criteria of {id} name no requirement; 'compliance check' says why");

        var sample = AuditSample.Draw(population, arguments.GetValue(_seed) ?? id, arguments.GetValue(_size) ?? AuditSample.DefaultSize);
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer =>
        {
            switch (_format.Of(arguments))
            {
                case "json": writer.Write(SampleJson.Of(sample)); break;
                case "csv": writer.Write(SampleCsv.Of(sample)); break;
                case "markdown": writer.Write(SampleMarkdown.Of(sample)); break;
                default: SampleReport.Write(writer, sample, new ReportOptions { PathPrefix = prefix }); break;
            }
        });
        return ExitCodes.Clean;
    }
}
