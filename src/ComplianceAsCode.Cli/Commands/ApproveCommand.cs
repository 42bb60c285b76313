using System.CommandLine;
using ComplianceAsCode.Approving;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Recording;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance approve</c>: records an approval of exactly this text, given here or in a review.</summary>
internal sealed class ApproveCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly Argument<string?> _id = new("ID") { Description = "The document that is approved.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _person = new("--as") { Description = "Who approves: the id of a person of aims.yaml.", HelpName = "PERSON" };
    private readonly Option<string?> _role = new("--role") { Description = "In which role: its id or its type.", HelpName = "ROLE" };
    private readonly Option<string?> _via = new("--via") { Description = "Where it was given, such as the address of the pull request.", HelpName = "URL" };
    private readonly Option<string?> _meeting = new("--meeting") { Description = "The meeting of the role's body that decided it.", HelpName = "ID" };
    private readonly Option<string?> _key = new("--sign") { Description = "Signs it with this private key of OpenSSH; or with the public key of one that an agent holds.", HelpName = "KEY" };
    private readonly Option<string?> _event = new("--github-event") { Description = "Records what a review says instead: the payload of a GitHub event 'pull_request_review'.", HelpName = "FILE" };
    private readonly Option<string?> _base = new("--base") { Description = "The Git revision that the change is compared with. What the change itself grants cannot be used in it. Default with --github-event: the payload's.", HelpName = "REF" };

    public ApproveCommand(CliEnvironment environment)
        : base("approve", "Records an approval of exactly this text under approvals/. What the rules would not count is refused.")
    {
        (_environment, _root) = (environment, new(environment));
        Arguments.Add(_id);
        foreach (var option in (Option[])[_person, _role, _via, _meeting, _key, _event, _base, _root.Option]) Options.Add(option);
        Validators.Add(result =>
        {
            var isEvent = result.GetResult(_event) is not null;
            if (isEvent && (result.GetResult(_id) is { Tokens.Count: > 0 } || result.GetResult(_person) is not null || result.GetResult(_role) is not null || result.GetResult(_key) is not null))
                result.AddError("--github-event takes document, person and role from the review; leave ID, --as, --role and --sign out");
            else if (!isEvent && (result.GetResult(_id) is not { Tokens.Count: > 0 } || result.GetResult(_person) is null || result.GetResult(_role) is null))
                result.AddError("say what is approved, by whom, in which role: compliance approve POL-ai-policy --as managing-director --role executive-sponsor");
        });
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "compliance approve POL-ai-policy --as managing-director --role executive-sponsor --sign ~/.ssh/id_ed25519",
        "compliance approve --github-event \"$GITHUB_EVENT_PATH\"",
    ];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var root = _root.Of(arguments);
        if (arguments.GetValue(_event) is { } file) return await new ReviewRecording(_environment, root).RunAsync(file, arguments.GetValue(_base), cancellation);
        var result = await CheckRunner.RunAsync(_environment, new(root, _environment.Today()) { BaseRevision = arguments.GetValue(_base) }, cancellation);
        if (result.Context is not { } context) return Unusable.Report(_environment, result, PathPrefix.FromWorkingDirectory(_environment, root));
        if (result.BaseFault is { } fault) return Refusal.Say(_environment, $"nothing was recorded, because {fault}");
        var id = arguments.GetValue(_id)!;
        if (context.Register.Find(id) is not { } document) return Refusal.Say(_environment, $"there is no document '{id}'{Nearest.Offer(id, context.Register.Ids)}");
        var request = new ApprovalRequest(document, arguments.GetValue(_person)!, arguments.GetValue(_role)!, _environment.Now()) { Via = arguments.GetValue(_via), Meeting = arguments.GetValue(_meeting) };
        if (arguments.GetValue(_key) is { } key)
        {
            var (signature, problem) = Sign(request, key, context);
            if (signature is null) return Refusal.Say(_environment, $"{problem}; nothing was recorded");
            request = request with { Signature = signature };
        }
        return RecordedFiles.Write(_environment, root, [new ApprovalRecorder(context, context.Base).Record(request)]);
    }

    private (string? Signature, string? Problem) Sign(ApprovalRequest request, string key, CheckContext context)
    {
        if (context.Register.FindPerson(request.Person)?.SigningPrincipal is not { } principal) return (null, $"aims.yaml names no 'signing-principal' of {request.Person}, as which allowed_signers could list the key");
        if (context.Register.Workspace.AllowedSigners is not { } signers) return (null, $"there is no readable file {AllowedSignersFile.Name} beside aims.yaml that lists the key");
        var statement = ApprovalStatement.Of(request.Document.Id, ApprovalBook.VersionOf(request.Document), request.Document.Source.ContentDigest, "approved", null, request.Person, request.Role, request.At, request.Meeting);
        return StatementSigner.Sign(SshKeygen.In(_environment.Variable("PATH") ?? Environment.GetEnvironmentVariable("PATH")), Path.GetFullPath(key, _environment.WorkingDirectory), statement, principal, request.At, signers.Text);
    }
}
