using ComplianceAsCode.Git;

namespace ComplianceAsCode.Tests.Git;

/// <summary>A repository may hold and configure anything. Whatever would run leaves a mark, and no mark must appear.</summary>
public sealed class HostileRepositoryTests : IDisposable
{
    private readonly GitSandbox _git = new();
    private readonly TemporaryWorkspace _outside = new();
    private readonly string _first;

    public HostileRepositoryTests()
    {
        _first = _git.Write("a.md", "one\n").Write("b.md", "one\n").Commit();
        _git.Write("a.md", "two\n").Commit();
    }

    public void Dispose()
    {
        _git.Dispose();
        _outside.Dispose();
    }

    [Theory]
    [InlineData("core.fsmonitor")]
    [InlineData("core.pager")]
    [InlineData("core.sshCommand")]
    [InlineData("core.askPass")]
    [InlineData("core.editor")]
    [InlineData("diff.external")]
    [InlineData("gpg.program")]
    [InlineData("gpg.ssh.program")]
    [InlineData("credential.helper")]
    [InlineData("interactive.diffFilter")]
    [InlineData("pager.log", "pager.rev-parse", "pager.diff-tree", "pager.ls-files", "pager.cat-file")]
    [InlineData("alias.log", "alias.ls-files", "alias.diff-index", "alias.diff-tree", "alias.rev-parse", "alias.cat-file", "alias.ls-tree", "alias.merge-base")]
    public void A_program_that_the_configuration_names_is_not_run(params string[] settings)
    {
        foreach (var setting in settings) _git.Git("config", setting, (setting.StartsWith("alias.", StringComparison.Ordinal) ? "!" : "") + Marker());

        DoesNotRunWhenAllIsRead();
    }

    [Fact]
    public void Signatures_are_not_verified_by_a_program_that_the_configuration_names()
    {
        _git.Git("config", "gpg.program", Marker());
        _git.Git("config", "log.showSignature", "true");
        var tree = _git.Git("rev-parse", "HEAD^{tree}").Trim();
        _outside.Write("commit", $"tree {tree}\nauthor A <a@example.org> 1777888800 +0000\ncommitter A <a@example.org> 1777888800 +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n\nsigned\n");
        _git.Git("update-ref", "HEAD", _git.Git("hash-object", "-t", "commit", "-w", _outside.Full("commit")).Trim());

        DoesNotRunWhenAllIsRead();
    }

    [Theory]
    [InlineData("clean")]
    [InlineData("process")]
    [InlineData("smudge")]
    public void Filters_are_not_run(string kind)
    {
        _git.Git("config", $"filter.x.{kind}", Marker());
        _git.Git("config", "filter.x.required", "true");
        _git.Write(".gitattributes", "* filter=x diff=x\n").Write("a.md", "three\n").Write("new.md", "new\n");

        DoesNotRunWhenAllIsRead();
    }

    [Theory]
    [InlineData("textconv")]
    [InlineData("command")]
    public void Conversions_for_reading_are_not_run(string kind)
    {
        _git.Write(".gitattributes", "* diff=x\n").Commit();
        _git.Git("config", $"diff.x.{kind}", Marker());
        _git.Git("config", "diff.x.cachetextconv", "true");
        _git.Write("a.md", "three\n");

        DoesNotRunWhenAllIsRead();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Hooks_are_not_run(bool isConfigured)
    {
        if (isConfigured) _git.Git("config", "core.hooksPath", _outside.Root);
        foreach (var hook in new[] { "post-index-change", "post-checkout", "pre-auto-gc", "reference-transaction", "fsmonitor-watchman", "query-watchman" })
            Script(isConfigured ? _outside.Full(hook) : _git.Folder.Full($".git/hooks/{hook}"));
        _git.Write("a.md", "three\n");

        DoesNotRunWhenAllIsRead();
    }

    [Theory]
    [InlineData("core.fsmonitor", "status")]
    [InlineData("filter.x.clean", "status")]
    [InlineData("diff.external", "diff")]
    [InlineData("alias.x", "x")]
    public void The_same_mark_appears_where_git_is_called_without_care(string setting, string command)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("the program is a script of a shell");
        _git.Write(".gitattributes", "* filter=x\n").Commit();
        _git.Git("config", setting, (setting == "alias.x" ? "!" : "") + Marker());
        _git.Write("a.md", "six\n");

        _git.Git(command);

        Assert.NotEmpty(Directory.EnumerateFiles(_outside.Root, "ran*"));
    }

    [Fact]
    public void A_missing_object_of_a_partial_clone_is_not_fetched()
    {
        var id = _git.Git("rev-parse", "HEAD:b.md").Trim();
        File.Delete(_git.Folder.Full($".git/objects/{id[..2]}/{id[2..]}"));
        _git.Git("config", "core.repositoryFormatVersion", "1");
        _git.Git("config", "extensions.partialClone", "origin");
        _git.Git("config", "remote.origin.promisor", "true");
        _git.Git("config", "remote.origin.url", $"ext::{Marker()} %S x");
        _git.Git("config", "protocol.ext.allow", "always");

        using var objects = _git.Open().Objects();
        var fault = Assert.Throws<GitException>(() => objects.Read(id, 100)).Fault;

        Assert.Equal(GitFaultKind.MissingObject, fault.Kind);
        NothingRan();
    }

    [Fact]
    public void A_folder_that_looks_like_a_bare_repository_is_not_taken_for_one()
    {
        _git.Git("init", "--quiet", "--bare", "policies");
        _git.Git("config", "--file", _git.Folder.Full("policies/config"), "core.fsmonitor", Marker());

        Assert.Equal(GitFaultKind.NoRepository, Assert.Throws<GitException>(() => _git.Open("policies")).Fault.Kind);
        NothingRan();
    }

    [Fact]
    public void A_program_of_the_name_git_in_the_working_directory_is_not_found()
    {
        Script(_git.Folder.Full("git"));

        Assert.Null(GitProgram.Find(string.Join(Path.PathSeparator, "", ".", "relative")));
        DoesNotRunWhenAllIsRead();
    }

    [Theory]
    [InlineData("--output=owned")]
    [InlineData("-O")]
    [InlineData("--help")]
    [InlineData("--upload-pack=touch owned")]
    [InlineData("")]
    [InlineData("main\nmain")]
    public void A_revision_is_never_an_option(string revision)
    {
        Assert.Equal(GitFaultKind.UnknownRevision, Assert.Throws<GitException>(() => _git.Open().Resolve(revision)).Fault.Kind);
        Assert.False(File.Exists(_git.Folder.Full("owned")));
    }

    [Theory]
    [InlineData("--output=owned.md")]
    [InlineData("-")]
    [InlineData(":(exclude)a.md")]
    [InlineData("*.md")]
    [InlineData("quote \" and ' and \\.md")]
    [InlineData("line\nend.md")]
    [InlineData("\nbegins with one.md")]
    [InlineData("\u001b[31mred\u001b[0m.md")]
    [InlineData("tab\there.md")]
    [InlineData(" spaces around ")]
    public void A_file_may_have_any_name(string name)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no files of such names");
        var commit = _git.Write(name, "1").Commit(author: "Named <named@example.org>");
        _git.Write(name, "2");

        var repository = _git.Open();

        Assert.Contains(name, repository.FilesOf(commit).Select(e => e.Path));
        Assert.Equal([name], repository.ChangesSince(commit).Select(c => c.Path));
        Assert.Equal("Named", repository.LastChanges([name])[name].Commit!.Author.Name);
        Assert.Equal(commit, repository.HistoryOf(name).Single().Id);
    }

    [Theory]
    [InlineData("A \"quoted\" O'Brien")]
    [InlineData("--format=x")]
    [InlineData("//deadbeef")]
    [InlineData("a\u001b]0;title\u0007b")]
    [InlineData("%H %an")]
    public void An_author_may_have_any_name(string name)
    {
        _git.Write("a.md", "3").Commit(author: $"{name} <x@example.org>");

        var change = _git.Open().LastChanges(["a.md", "b.md"]);

        Assert.Equal(name, change["a.md"].Commit!.Author.Name);
        Assert.Equal("Ada Author", change["b.md"].Commit!.Author.Name);
    }

    [Theory]
    [InlineData("-dash")]
    [InlineData("quote'\"branch")]
    [InlineData("$(touch${IFS}owned)")]
    [InlineData("ünïcode")]
    public void A_branch_may_have_any_name(string name)
    {
        _git.Git("update-ref", $"refs/heads/{name}", _first);

        Assert.Equal(_first, _git.Open().Resolve($"refs/heads/{name}"));
        Assert.Equal(_first, _git.Open().MergeBase($"refs/heads/{name}"));
    }

    [Fact]
    public void An_object_is_read_as_it_is_and_not_as_something_that_replaces_it()
    {
        var (one, two) = (_git.Git("rev-parse", "HEAD~1:a.md").Trim(), _git.Git("rev-parse", "HEAD:a.md").Trim());
        _git.Git("replace", one, two);

        using var objects = _git.Open().Objects();

        Assert.Equal("one\n"u8.ToArray(), objects.Read(one, 100).Bytes);
    }

    [Theory]
    [InlineData("GIT_DIR", true)]
    [InlineData("GIT_WORK_TREE", true)]
    [InlineData("GIT_INDEX_FILE", true)]
    [InlineData("GIT_EXTERNAL_DIFF", true)]
    [InlineData("GIT_SSH_COMMAND", true)]
    [InlineData("GIT_TRACE", true)]
    [InlineData("GIT_CONFIG_PARAMETERS", true)]
    [InlineData("GIT_CONFIG_GLOBAL", false)]
    [InlineData("GIT_CONFIG_KEY_0", false)]
    [InlineData("PATH", false)]
    public void Variables_of_a_hook_in_which_it_runs_do_not_lead_it_elsewhere(string variable, bool isForeign) => Assert.Equal(isForeign, GitProgram.IsForeign(variable));

    private void DoesNotRunWhenAllIsRead()
    {
        foreach (var old in Directory.EnumerateFiles(_outside.Root, "ran*")) File.Delete(old);
        var repository = _git.Open();
        var head = repository.Head()!;
        Assert.Equal(_first, repository.MergeBase(_first));
        Assert.NotEmpty(repository.ChangesBetween(_first, head).Concat(repository.ChangesSince(_first)));
        Assert.NotNull(repository.LastChanges(["a.md"])["a.md"].Commit);
        Assert.NotEmpty(repository.HistoryOf("a.md"));
        using var objects = repository.Objects();
        foreach (var file in repository.FilesOf(head)) objects.Read(file.Id, 100);
        NothingRan();
    }

    private void NothingRan() => Assert.Empty(Directory.EnumerateFiles(_outside.Root, "ran*"));

    /// <summary>A program that leaves a mark.</summary>
    private string Marker() => Script(_outside.Full("marker.sh"));

    private string Script(string full)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, $"#!/bin/sh\ntouch '{_outside.Full("ran")}'\ncat\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return $"'{full}'";
    }
}
