using System.CommandLine;
using System.Text;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Collecting;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.EvidenceDocuments;
using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance evidence add</c>: an evidence document from a test run, from measurements or by hand.</summary>
internal sealed class EvidenceAddCommand : Command, IHasExamples
{
    private static readonly Kind Kind = KindSet.Find(KindNames.Evidence)!;

    private readonly CliEnvironment _environment;
    private readonly EvidenceOptions _options;

    public EvidenceAddCommand(CliEnvironment environment)
        : base("add", "Writes an evidence document with the digests of its artefacts, from a test run (TRX, JUnit XML), from metrics, or by hand. It overwrites nothing.")
    {
        (_environment, _options) = (environment, new(environment));
        _options.AddTo(this);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "compliance evidence add --type bias-test --system SYS-credit-scoring --requirement A.6.2.4 --from compliance/runs/bias.trx --release 2.1.0",
        "compliance evidence add --type bias-test --system SYS-credit-scoring --metric \"difference[age]=0.03<=0.05\" --source \"nightly pipeline\"",
    ];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var folder = new WorkspaceFolder(_options.Root.Of(arguments));
        var prefix = PathPrefix.FromWorkingDirectory(_environment, folder.Root);
        var (manifest, _) = WorkspaceReader.ReadManifest(folder);
        if (manifest is null) return Unusable.Report(_environment, await CheckRunner.RunAsync(_environment, new(folder.Root, _environment.Today()), cancellation), prefix);

        var register = await Patience.RunAsync(_environment, "reading …", () => new Register(WorkspaceReader.Read(folder, manifest, cancellation)), cancellation);
        var (draft, problem) = new EvidenceGathering(_options, arguments, register, folder, _environment.WorkingDirectory).Gather();
        return draft is null ? Refusal.Say(_environment, problem!) : Write(draft, register, folder, prefix, _options.AsOf.Of(arguments));
    }

    private int Write(EvidenceDraft evidence, Register register, WorkspaceFolder folder, string prefix, DateOnly asOf)
    {
        if (!Kind.OwnsId(evidence.Id)) return Refusal.Say(_environment, $"'{evidence.Id}' is no id of evidence; write {Kind.Prefix}- and a name of letters, digits, points and hyphens");
        if (register.Find(evidence.Id) is { } taken) return Refusal.Say(_environment, $"{evidence.Id} is there already, in {prefix}{taken.Path}; give another --id");
        if (!evidence.SaysSomething && evidence.Files.Count + evidence.Pages.Count == 0) return Refusal.Say(_environment, "evidence of nothing proves nothing; say what was found: --from, --metric, --artifact, --url or --summary");
        var path = DocumentTemplate.PathFor(Kind, evidence.Id);
        var (state, full) = folder.Resolve("", path);
        if (state != FileState.Missing)
            return Refusal.Say(_environment, state == FileState.Outside ? $"{prefix}{path} leads out of the workspace through a symbolic link" : $"{prefix}{path} is there already and is left as it is; give another --id");

        var text = EvidenceText.Of(evidence);
        if (Proofreading.FirstFault(path, Encoding.UTF8.GetBytes(text), register, asOf) is { } fault) return Refusal.Say(_environment, fault);
        AtomicFile.Create(full, text);
        if (evidence is { WhyFailed: { } why, Stated: not null and not "fail" }) _environment.Error.WriteLine($"compliance: the result is fail, not {evidence.Stated}: {TerminalText.Escape(why)}");
        _environment.Out.WriteLine(TerminalText.Escape(prefix + path));
        return ExitCodes.Clean;
    }
}
