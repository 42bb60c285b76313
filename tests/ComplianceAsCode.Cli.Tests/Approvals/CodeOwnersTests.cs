namespace ComplianceAsCode.Cli.Tests.Approvals;

public sealed class CodeOwnersTests : IDisposable
{
    private const string File = ".github/CODEOWNERS";

    private readonly ApprovalRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Lines_name_the_logins_of_who_holds_the_roles()
    {
        var run = await _repository.Run("codeowners");

        Assert.Equal((0, File + "\n"), (run.ExitCode, run.Out));
        Assert.Equal("""
            # compliance codeowners: begin
            /aims.yaml @octo-lead
            /allowed_signers @octo-lead
            /approvals/ @octo-lead
            /roles/ @octo-lead
            /policies/acceptable-use.md @octo-director @octo-lead
            /policies/ai-policy.md @octo-director
            /policies/human-oversight.md @octo-director
            /scope.md @octo-director
            # compliance codeowners: end

            """.ReplaceLineEndings("\n"), Text());
        Assert.Equal(0, (await _repository.Run("codeowners", "--check")).ExitCode);
    }

    [Fact]
    public async Task Lines_of_others_stay()
    {
        _repository.Folder.Write(File, "* @everybody\r\n");
        await _repository.Run("codeowners");
        _repository.Folder.Write(File, Text() + "/docs/ @writers\n");
        _repository.Folder.Replace("aims.yaml", "octo-director", "octo-boss");

        var drift = await _repository.Run("codeowners", "--check");
        await _repository.Run("codeowners");

        Assert.Equal((1, "compliance: .github/CODEOWNERS does not say who holds the roles; write it anew: compliance codeowners\n"), (drift.ExitCode, drift.Error));
        Assert.StartsWith("* @everybody\n\n# compliance codeowners: begin\n", Text(), StringComparison.Ordinal);
        Assert.EndsWith("# compliance codeowners: end\n/docs/ @writers\n", Text(), StringComparison.Ordinal);
        Assert.Contains("/policies/ai-policy.md @octo-boss\n", Text(), StringComparison.Ordinal);
    }

    private string Text() => System.IO.File.ReadAllText(_repository.Folder.Full(File));
}
