using ComplianceAsCode.Kinds;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class NewTests : IDisposable
{
    /// <summary>What only the user can fill in: a value that is missing or still the placeholder, and what it would refer to.</summary>
    private static readonly string[] Blanks = ["CAC0007", "CAC0011", "CAC0013", "CAC0014", "CAC0016"];

    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public static TheoryData<string> Kinds => [.. KindSet.All.Select(k => k.Name)];

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_new_document_of_any_kind_is_read_and_its_faults_are_its_blanks(string kind)
    {
        var run = await CliRun.In(_workspace.Root, "new", kind);
        var path = run.Out.TrimEnd('\n');
        var faults = _workspace.Check().Diagnostics.Where(d => d.Location.Path == path && d.Rule.Id.StartsWith("CAC0", StringComparison.Ordinal)).ToArray();

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(faults);
        Assert.All(faults, f => Assert.Contains(f.Rule.Id, Blanks));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_blank_of_a_new_document_is_reported_at_its_line(string kind)
    {
        var path = (await CliRun.In(_workspace.Root, "new", kind)).Out.TrimEnd('\n');
        var reported = _workspace.Check().Diagnostics.Where(d => d.Location.Path == path).Select(d => d.Location.Range.Line).ToHashSet();
        var lines = File.ReadAllLines(_workspace.Full(path));

        Assert.All(Enumerable.Range(1, lines.Length).Where(n => lines[n - 1].Contains("TODO", StringComparison.Ordinal)), n => Assert.True(reported.Contains(n), $"{path}({n}): {lines[n - 1]}"));
    }

    [Fact]
    public async Task Given_values_stand_in_their_fields_and_the_title_makes_id_and_heading()
    {
        await CliRun.In(_workspace.Root, "new", "procedure", "--set", "title=Incidents: who is told", "--set", "owner=compliance-lead", "--set", "type=incident", "--set", "version=0.1.0", "--set", "status=draft", "--set", "review-by=2027-06-30", "--set", "x-wiki=a # b");

        Assert.StartsWith("""
            ---
            kind: procedure
            id: PRC-incidents-who-is-told
            title: "Incidents: who is told"
            owner: compliance-lead
            type: incident
            # author: # Who wrote this version.
            version: 0.1.0
            status: draft
            """, File.ReadAllText(_workspace.Full("procedures/PRC-incidents-who-is-told.md")), StringComparison.Ordinal);
        Assert.Contains("\nx-wiki: \"a # b\"\n---\n\n# Incidents: who is told\n\n## Purpose\n\nTODO: write this section.\n", File.ReadAllText(_workspace.Full("procedures/PRC-incidents-who-is-told.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_grows_when_it_is_given_again()
    {
        await CliRun.In(_workspace.Root, "new", "policy", "POL-x", "--set", "topics=ai-ethics", "--set", "topics=accountability");

        Assert.Contains("\ntopics: [ai-ethics, accountability]\n", File.ReadAllText(_workspace.Full("policies/POL-x.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_of_a_list_that_is_given_again_begins_the_next_item()
    {
        await CliRun.In(_workspace.Root, "new", "role", "ROL-x", "--set", "holders.person=head-of-risk", "--set", "holders.from=2026-01-01", "--set", "holders.person=compliance-lead");

        Assert.Contains("""
            holders:
              - person: head-of-risk
                from: 2026-01-01
              - person: compliance-lead
                from: TODO # First day.

            """, File.ReadAllText(_workspace.Full("roles/ROL-x.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_control_is_named_by_its_requirement()
    {
        var run = await CliRun.In(_workspace.Root, "new", "control", "--set", "requirement=B.6.2.4");

        Assert.Equal("controls/CTL-B.6.2.4.md\n", run.Out);
    }

    [Theory]
    [InlineData("there is no field 'tilte' here; did you mean 'title'?", "--set", "tilte=x")]
    [InlineData("'status' is 'aproved', which is none of its words; write draft, in-review, approved or retired; did you mean 'approved'?", "--set", "status=aproved")]
    [InlineData("'version' takes one value, and was given twice", "--set", "version=1.0.0", "--set", "version=2.0.0")]
    [InlineData("'title' has no fields of its own", "--set", "title.de=x")]
    [InlineData("'kind' is an argument: compliance new KIND ID", "--set", "kind=risk")]
    [InlineData("--set title has no '='", "--set", "title")]
    [InlineData("'acceptable-use' is no id of a policy; write POL- and a name of letters, digits, points and hyphens, such as POL-acceptable-use", "acceptable-use")]
    [InlineData("'POL-../../x' is no id of a policy", "POL-../../x")]
    [InlineData("POL-ai-policy is there already, in policies/ai-policy.md; choose another id", "POL-ai-policy")]
    public async Task What_cannot_be_written_is_refused_and_nothing_is(string message, params string[] args)
    {
        var before = Directory.GetFiles(_workspace.Root, "*", SearchOption.AllDirectories);

        var run = await CliRun.In(_workspace.Root, ["new", "policy", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(_workspace.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_file_that_is_there_is_left_as_it_is()
    {
        _workspace.Write("risks/RSK-x.md", "mine");

        var run = await CliRun.In(_workspace.Root, "new", "risk", "RSK-x");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("mine", File.ReadAllText(_workspace.Full("risks/RSK-x.md")));
    }

    [Fact]
    public async Task A_folder_that_links_out_of_the_workspace_is_not_written_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a symbolic link needs a privilege there");
        var outside = Directory.CreateTempSubdirectory("compliance-outside");
        Directory.CreateSymbolicLink(_workspace.Full("risks"), outside.FullName);

        var run = await CliRun.In(_workspace.Root, "new", "risk", "RSK-x");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(outside.EnumerateFileSystemInfos());
        outside.Delete();
    }
}
