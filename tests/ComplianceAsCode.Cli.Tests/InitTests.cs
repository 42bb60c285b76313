using System.Text.Json;
using System.Text.RegularExpressions;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed partial class InitTests : IDisposable
{
    private readonly TemporaryWorkspace _folder = new();

    public InitTests() => Directory.CreateDirectory(_folder.Full(".git"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_only_the_user_can_fill_in_is_reported_and_nothing_else()
    {
        await InitAsync("--organisation", "Acme");

        var result = _folder.Check();
        var blanks = result.Diagnostics.Where(d => TextAt(d) == "TODO").ToList();
        var others = result.Diagnostics.Where(d => d.Severity >= Severity.Warning && TextAt(d) != "TODO").Select(d => $"{d.Location.Path} {d.Rule.Id}");

        Assert.Equal(Blanks(), blanks.Select(d => (d.Location.Path, d.Location.Range.Line, d.Location.Range.Column)).Order());
        Assert.Equal(["aims.yaml CAC1005", "scope/SCP-aims.md CAC1001"], others);
    }

    [Fact]
    public async Task Without_a_name_the_manifest_asks_for_it()
    {
        await InitAsync();

        Assert.Contains(_folder.Check().Diagnostics, d => d.Place() == "aims.yaml(2,1,2,13): error CAC9002");
    }

    [Fact]
    public async Task No_text_is_in_force_and_no_control_is_claimed()
    {
        await InitAsync("--organisation", "Acme", "--stage", "3");

        var texts = Directory.EnumerateFiles(_folder.Root, "*.md", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();

        Assert.Contains(texts, t => t.Contains("\nstatus: draft\n", StringComparison.Ordinal));
        Assert.Equal(70, texts.Count(t => t.Contains("\nclaim: not-started\nimplementation: planned\n", StringComparison.Ordinal)));
        Assert.DoesNotContain(texts, t => OfTheReference().IsMatch(t));
        Assert.Contains("\nstage: 3 ", File.ReadAllText(_folder.Full("aims.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_keeps_its_text_and_begins_as_a_draft()
    {
        await InitAsync();

        Assert.Matches("""
            \A---
            kind: policy
            id: POL-ai-policy
            title: AI policy
            owner: ROL-compliance-owner
            version: 0\.1\.0
            status: draft
            review-by: 2027-06-30
            topics: \[ai-policy\]
            applies-to: \[.*\]
            ---

            # AI policy

            ## Purpose

            This policy says
            """.ReplaceLineEndings("\n"), File.ReadAllText(_folder.Full("policies/POL-ai-policy.md")));
    }

    [Theory]
    [InlineData("scope/SCP-aims.md", "name another folder, such as: compliance init policies")]
    [InlineData("README.md", "name another folder, such as: compliance init policies")]
    [InlineData("aims.yaml", "name another folder, such as: compliance init policies")]
    public async Task What_is_there_is_kept_and_then_nothing_is_written(string path, string advice)
    {
        _folder.Write(path, "mine");

        var run = await CliRun.In(_folder.Root, "init");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal($"compliance: {path} is there already\ncompliance: nothing was written; {advice}\n", run.Error);
        Assert.Equal([_folder.Full(path)], Directory.EnumerateFiles(_folder.Root, "*", SearchOption.AllDirectories));
        Assert.Equal("mine", File.ReadAllText(_folder.Full(path)));
    }

    [Theory]
    [InlineData(".github/CODEOWNERS", "add those of these lines that you need, with logins or teams of yours:\n  * @compliance-owner\n  /scope/ @executive-sponsor\n")]
    [InlineData(".github/workflows/compliance.yml", "let a workflow of yours do what this one would:\n  name: compliance\n  on:\n")]
    [InlineData(".vscode/settings.json", "add to it what it lacks of this:\n  {\n    \"yaml.schemas\": {\n")]
    [InlineData(".vscode/tasks.json", "add to it what it lacks of this:\n  {\n    \"version\": \"2.0.0\",\n")]
    [InlineData(".vscode/aims.schema.json", "if it is of an older version, write it anew: compliance schema aims --output .vscode/aims.schema.json\n")]
    [InlineData(".vscode/document.schema.json", "if it is of an older version, write it anew: compliance schema --output .vscode/document.schema.json\n")]
    public async Task What_the_repository_has_already_is_left_as_it_is_and_told(string path, string advice)
    {
        _folder.Write(path, "mine");

        var run = await CliRun.In(_folder.Root, "init", "--organisation", "Acme");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"compliance: {path} is there already and is left as it is; {advice}", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetFileName(path) + "\n", run.Out, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_folder.Full(path)));
        Assert.True(File.Exists(_folder.Full("aims.yaml")));
    }

    [Fact]
    public async Task What_the_repository_has_already_as_it_would_be_written_is_not_told()
    {
        await InitAsync("--organisation", "Acme");
        foreach (var path in Directory.EnumerateFileSystemEntries(_folder.Root).Where(p => !Path.GetFileName(p).StartsWith('.')))
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
            else File.Delete(path);

        await InitAsync("--organisation", "Acme");
    }

    [Fact]
    public async Task When_a_file_cannot_be_written_those_before_it_go_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "who may do everything is not stopped by modes");
        Directory.CreateDirectory(_folder.Full("roles"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.Full("roles"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var run = await CliRun.In(_folder.Root, "init");

        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.Full("roles"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal([_folder.Full(".git"), _folder.Full("roles")], Directory.EnumerateFileSystemEntries(_folder.Root).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_are_written_all_or_none()
    {
        _folder.Write("there.txt", "mine");

        Assert.Throws<IOException>(() => Starting.NewTree.Write([(_folder.Full("a/b/new.txt"), "x"), (_folder.Full("there.txt"), "x")]));

        Assert.Equal([_folder.Full(".git"), _folder.Full("there.txt")], Directory.EnumerateFileSystemEntries(_folder.Root).Order(StringComparer.Ordinal));
        Assert.Equal("mine", File.ReadAllText(_folder.Full("there.txt")));
    }

    [Fact]
    public async Task A_link_out_of_the_repository_is_not_written_through()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a symbolic link needs a privilege there");
        var outside = Directory.CreateTempSubdirectory("compliance-outside");
        Directory.CreateSymbolicLink(_folder.Full("roles"), outside.FullName);

        var run = await CliRun.In(_folder.Root, "init");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("compliance: roles/ROL-ai-committee.md would lead out of the repository through a symbolic link\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(outside.EnumerateFileSystemInfos());
        outside.Delete();
    }

    [Fact]
    public async Task No_workspace_begins_within_another()
    {
        _folder.Write("aims.yaml", "aims: 1\norganisation: A\n");

        var run = await CliRun.In(_folder.Root, "init", "inner");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("compliance: . is a workspace already, and this folder lies in it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_the_repository_has_its_workflow_and_editor_settings_at_the_top()
    {
        var run = await CliRun.In(_folder.Root, "init", "com pliance's", "--organisation", "A: \"b\" # c");

        Assert.EndsWith("\nNext: compliance check --root \"com pliance's\" --severity warning lists what only you can fill in.\n", run.Out, StringComparison.Ordinal);

        var workspace = _folder.Full("com pliance's");
        Assert.True(File.Exists(Path.Join(workspace, "aims.yaml")));
        Assert.Contains("ROOT: \"com pliance's\"\n", File.ReadAllText(_folder.Full(".github/workflows/compliance.yml")), StringComparison.Ordinal);
        var settings = JsonDocument.Parse(File.ReadAllText(_folder.Full(".vscode/settings.json"))).RootElement.GetProperty("yaml.schemas");
        Assert.Equal("com pliance's/aims.yaml", settings.GetProperty("./.vscode/aims.schema.json").GetString());
        Assert.All(settings.EnumerateObject(), s => Assert.StartsWith("http://json-schema.org/draft-07/", JsonDocument.Parse(File.ReadAllText(_folder.Full(s.Name))).RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal));
        var task = JsonDocument.Parse(File.ReadAllText(_folder.Full(".vscode/tasks.json"))).RootElement.GetProperty("tasks")[0];
        Assert.Equal(["check", "--root", "com pliance's"], task.GetProperty("args").EnumerateArray().Select(a => a.GetString()!));
        Assert.Equal("$msCompile", task.GetProperty("problemMatcher").GetString());
        Assert.DoesNotContain("CAC9002", (await CliRun.In(workspace, "check")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_runs_write_the_same_bytes()
    {
        await InitAsync("a", "--organisation", "Acme");
        var first = Bytes();
        foreach (var folder in (string[])[".github", ".vscode", "a"]) Directory.Delete(_folder.Full(folder), recursive: true);
        await InitAsync("a", "--organisation", "Acme");

        Assert.Equal(first, Bytes());
        Assert.DoesNotContain(first, f => f.Text.Contains('\r', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--stage is '6'; write a number from 1 to 5", "--stage", "6")]
    [InlineData("--stage is 'x'; write a number from 1 to 5", "--stage", "x")]
    [InlineData("--organisation is no name", "--organisation", " ")]
    public async Task Options_that_say_nothing_of_use_are_refused(string message, params string[] args)
    {
        var run = await CliRun.In(_folder.Root, ["init", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Full("aims.yaml")));
    }

    private async Task InitAsync(params string[] args)
    {
        var run = await CliRun.In(_folder.Root, ["init", .. args]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private string TextAt(Diagnostic d)
    {
        var (line, column, _, end) = d.Location.Range;
        return File.ReadAllLines(_folder.Full(d.Location.Path))[line - 1] is var text && end <= text.Length + 1 ? text[(column - 1)..(end - 1)] : "";
    }

    /// <summary>Every TODO of the documents.</summary>
    private IEnumerable<(string, int, int)> Blanks() =>
        Directory.EnumerateFiles(_folder.Root, "*.md", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "README.md")
            .SelectMany(f => File.ReadAllLines(f).SelectMany((line, i) => Todo().Matches(line).Select(m => (Path.GetRelativePath(_folder.Root, f).Replace('\\', '/'), i + 1, m.Index + 1)))).Order();

    private List<(string Path, string Text)> Bytes() =>
        [.. Directory.EnumerateFiles(_folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (f, Convert.ToHexString(File.ReadAllBytes(f)) + File.ReadAllText(f)))];

    [GeneratedRegex("TODO")]
    private static partial Regex Todo();

    /// <summary>Its people, systems, records and days.</summary>
    [GeneratedRegex(@"\b(SYS|MDL|DST|SUP|LOG|RSK|EVD|IMP|TRN|INC|FND|AUD|ACT)-|(?i:credit.scoring|help assistant|underwriter|Example Lending|managing-director)|\b202[0-6]-\d\d")]
    private static partial Regex OfTheReference();
}
