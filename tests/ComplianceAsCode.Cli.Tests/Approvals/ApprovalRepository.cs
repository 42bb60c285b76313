using System.Text.Json.Nodes;
using ComplianceAsCode.Tests;
using ComplianceAsCode.Tests.Git;
using ComplianceAsCode.Tests.Rules;

namespace ComplianceAsCode.Cli.Tests.Approvals;

/// <summary>A repository with the workspace of the rule pages on its main branch, and a policy on a branch that takes two signed approvals.</summary>
internal sealed class ApprovalRepository : IDisposable
{
    public const string Policy = "policies/acceptable-use.md";
    public const string Approval = "approvals/APR-POL-acceptable-use-1.0.0.yaml";

    private readonly GitSandbox _git = new();

    public ApprovalRepository(bool signed = false)
    {
        using var pages = TemporaryWorkspace.OfRulePages();
        foreach (var file in Directory.EnumerateFiles(pages.Root, "*", SearchOption.AllDirectories)) _git.Folder.Write(Path.GetRelativePath(pages.Root, file), File.ReadAllBytes(file));
        _git.Folder
            .Replace("aims.yaml", "- { id: managing-director }", "- { id: managing-director, login: octo-director, signing-principal: director@example.org }")
            .Replace("aims.yaml", "- { id: compliance-lead }", "- { id: compliance-lead, login: octo-lead, email: lead@example.org, signing-principal: lead@example.org }")
            .Replace("aims.yaml", "- { id: head-of-risk }", "- { id: head-of-risk, login: octo-risk }")
            .Replace("aims.yaml", "policy: {", $"policy/acceptable-use: {{ all-of: [executive-sponsor, compliance-owner], signed: {(signed ? "true" : "false")} }}\n  policy: {{")
            .Write("allowed_signers", $"director@example.org namespaces=\"compliance-approval\" {Director.Public}\nlead@example.org namespaces=\"compliance-approval\" {Lead.Public}\n");
        BaseCommit = _git.Commit("the management system");
        _git.Git("checkout", "--quiet", "-b", "acceptable-use");
        WritePolicy("1.0.0", "Nobody puts customers' data into a service that is not in the inventory.");
        Head = _git.Commit("a policy on acceptable use");
    }

    public SigningKey Director { get; } = new();

    public SigningKey Lead { get; } = new();

    public TemporaryWorkspace Folder => _git.Folder;

    /// <summary>The commit of the main branch.</summary>
    public string BaseCommit { get; }

    /// <summary>The commit that brought the policy.</summary>
    public string Head { get; }

    public void WritePolicy(string version, string text, string author = "head-of-risk", string status = "approved") => _git.Folder.Write(Policy, $"""
        ---
        kind: policy
        id: POL-acceptable-use
        title: Acceptable use
        owner: head-of-risk
        author: {author}
        version: {version}
        status: {status}
        topics: [acceptable-use]
        review-by: 2027-01-31
        ---

        ## Purpose

        It says what AI services may be used for.

        ## Scope

        All staff.

        ## Responsibilities

        Heads of departments see to it.

        ## Policy

        {text}

        ## Review

        Each January.

        """.ReplaceLineEndings("\n"));

    public string Commit(string message, string author = "Ada Author <ada@example.org>") => _git.Commit(message, author);

    public string Git(params string[] arguments) => _git.Git(arguments);

    public Task<CliRun> Run(params string[] arguments) => CliRun.In(_git.Root, arguments);

    /// <summary>Check against the main branch: the rules that report errors, each once.</summary>
    public async Task<string[]> Errors()
    {
        var run = await Run("check", "--base", "main", "--severity", "error");
        string[] errors = [.. run.OutLines.Where(l => l.Contains(": error CAC", StringComparison.Ordinal)).Select(l => l.Split(": error ")[1][..7]).Distinct()];
        Assert.Equal(errors.Length == 0 ? 0 : 1, run.ExitCode);
        return errors;
    }

    /// <summary>An event as GitHub sends it, written to a file outside the repository.</summary>
    public string Event(string login, string state = "approved", string action = "submitted", string? commit = null, string at = "2026-06-29T09:30:00Z", bool fork = false, int id = 237895671)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Join(AppContext.BaseDirectory, "GitHubEvents", "pull_request_review.json")))!;
        json["action"] = action;
        var (review, pull) = (json["review"]!, json["pull_request"]!);
        (review["state"], review["commit_id"], review["submitted_at"], review["id"]) = (state, commit ?? Head, at, id);
        (review["user"]!["login"], review["html_url"]) = (login, $"{pull["html_url"]}#pullrequestreview-{id}");
        (pull["base"]!["sha"], pull["head"]!["sha"]) = (BaseCommit, commit ?? Head);
        if (fork) pull["head"]!["repo"]!["full_name"] = "someone/Hello-World";
        var file = Path.Join(Directory.CreateDirectory(Path.Join(_git.Root, ".git", "events")).FullName, $"{Guid.NewGuid():N}.json");
        File.WriteAllText(file, json.ToJsonString());
        return file;
    }

    public void Dispose()
    {
        _git.Dispose();
        Director.Dispose();
        Lead.Dispose();
    }
}
