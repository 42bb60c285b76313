using System.Security.Cryptography;
using System.Text;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class AdoptTests : IDisposable
{
    private const string Sections = "## Purpose\n\nx\n\n## Scope\n\nx\n\n## Responsibilities\n\nx\n\n## Policy\n\nx\n\n## Review\n\nx\n";

    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    /// <summary>Texts as they lie about: none of them was written for this tool.</summary>
    public static TheoryData<string, byte[]> Bodies => new()
    {
        { "plain", Utf8("# Acceptable use\n\nBe kind.\n") },
        { "all sections", Utf8("# Acceptable use\n\n" + Sections) },
        { "carriage returns", Utf8("# Acceptable use\r\n\r\nBe kind.\r\n") },
        { "old carriage returns", Utf8("# Acceptable use\r\rBe kind.\r") },
        { "mixed line ends", Utf8("# Acceptable use\r\n\nBe kind.\n\r\nx") },
        { "byte order mark", Utf8("\uFEFF# Acceptable use\n\nBe kind.\n") },
        { "byte order mark and carriage returns", Utf8("\uFEFF# Acceptable use\r\n") },
        { "no final newline", Utf8("# Acceptable use") },
        { "blank lines first", Utf8("\n\n\n# Acceptable use\n") },
        { "setext heading", Utf8("Acceptable use\n==============\n\nBe kind.\n") },
        { "closed heading", Utf8("# Acceptable use #\n\nBe kind.\n") },
        { "html, images, comments", Utf8("<!-- old -->\n<p align=\"center\"><img src=\"a.png\"></p>\n\n# Acceptable use\n\n![a](https://example.org/a.png)\n<br>\n") },
        { "a long table", Utf8("# Acceptable use\n\n| a | b |\n|---|---|\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"| {i} | --- |\n"))) },
        { "thematic breaks", Utf8("---\n\n# Acceptable use\n\n---\n\nkind: of\n") },
        { "trailing spaces and tabs", Utf8("# Acceptable use  \n\n\tcode\t \n   \n") },
        { "what looks like front matter below", Utf8("# Acceptable use\n\n---\nkind: policy\nid: POL-x\n---\n") },
        { "code fence with front matter", Utf8("# Acceptable use\n\n```\n---\nkind: x\n---\n```\n") },
        { "TOML front matter", Utf8("+++\ntitle = 'x'\n+++\n\n# Acceptable use\n") },
        { "German", Utf8("# Acceptable use\n\n## Zweck\n\nMaß halten – überall.\n\n## Geltungsbereich\n\nAlle 👩‍💻.\n") },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_text_gets_front_matter_and_keeps_every_byte(string name, byte[] body)
    {
        _workspace.Write("handbook/use.md", body);

        var run = await AdoptAsync("handbook/use.md");
        var after = File.ReadAllBytes(_workspace.Full("handbook/use.md"));
        var mark = body.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;

        Assert.Equal((0, "handbook/use.md\n"), (run.ExitCode, run.Out));
        Assert.True(after.AsSpan().EndsWith(body.AsSpan(mark)), name);
        Assert.Equal(body.AsSpan(0, mark), after.AsSpan(0, mark));
        Assert.StartsWith("---", Encoding.UTF8.GetString(after[mark..]), StringComparison.Ordinal);
        Assert.Contains(Encoding.UTF8.GetString(after).Split('\n', '\r'), l => l == "id: POL-acceptable-use");
        Assert.Contains(Encoding.UTF8.GetString(after).Split('\n', '\r'), l => l == "title: Acceptable use");
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task What_was_adopted_reads_clean(string name, byte[] body)
    {
        _workspace.Write("handbook/use.md", body);

        await AdoptAsync("handbook/use.md");

        var faults = _workspace.Check().Diagnostics.Where(d => d.Location.Path == "handbook/use.md").Select(d => $"{name}: {d.FullMessage}");
        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Adopting_twice_changes_nothing(string name, byte[] body)
    {
        _workspace.Write("handbook/use.md", body);
        await AdoptAsync("handbook");
        var once = File.ReadAllBytes(_workspace.Full("handbook/use.md"));

        var again = await AdoptAsync("handbook");

        Assert.Equal((0, ""), (again.ExitCode, again.Out));
        Assert.Equal("handbook/use.md is left as it is; it is POL-acceptable-use\n", again.Error);
        Assert.True(once.AsSpan().SequenceEqual(File.ReadAllBytes(_workspace.Full("handbook/use.md"))), name);
    }

    [Fact]
    public async Task What_only_the_user_knows_is_left_open_and_reported()
    {
        _workspace.Write("handbook/use.md", "# Acceptable use\n\n" + Sections);

        await CliRun.In(_workspace.Root, "adopt", "handbook/use.md");

        Assert.StartsWith("""
            ---
            kind: policy
            id: POL-acceptable-use
            title: Acceptable use
            owner: TODO # Who answers for it: a person of the manifest or a role.
            version: 0.1.0
            status: draft
            topics: [TODO] # What it is about, such as ai-policy.
            review-by: 2027-06-30
            ---
            # Acceptable use

            """.ReplaceLineEndings("\n"), File.ReadAllText(_workspace.Full("handbook/use.md")), StringComparison.Ordinal);
        Assert.Equal(["CAC0011", "CAC0007"], _workspace.Check().Diagnostics.Where(d => d.Location.Path == "handbook/use.md").Select(d => d.Rule.Id));
    }

    [Fact]
    public async Task A_text_without_the_required_sections_keeps_those_of_its_own()
    {
        _workspace.Write("a.md", "# A\n\nx\n").Write("b.md", "# B\n\n" + Sections).Write("c.md", "# C\n\n" + Sections.Replace("## Purpose", "## Zweck", StringComparison.Ordinal));
        _workspace.Replace("aims.yaml", "aims: 1", "aims: 1\nheadings: { Purpose: [Zweck] }");

        await AdoptAsync("a.md", "b.md", "c.md");

        Assert.Contains("\nsections: own\n", File.ReadAllText(_workspace.Full("a.md")), StringComparison.Ordinal);
        Assert.DoesNotContain("sections:", File.ReadAllText(_workspace.Full("b.md")), StringComparison.Ordinal);
        Assert.DoesNotContain("sections:", File.ReadAllText(_workspace.Full("c.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_matter_of_another_program_is_kept_and_what_means_nothing_here_is_marked()
    {
        _workspace.Write("use.md", """
            ---
            # written for our web site
            layout: page   # two columns
            title: "Use: what is acceptable"
            author: Somebody Else
            owner: compliance-lead
            id: 17
            version: v1.2
            status: approved
            date: 2024-05-06
            "my key": [1, 2]
            tags:
              - staff
            x-layout: mine
            nested: { a: { b: c } }
            ---

            # Heading

            """.ReplaceLineEndings("\n"));

        var run = await AdoptAsync(["use.md"], "topics=acceptable-use");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("""
            ---
            kind: policy
            id: POL-use-what-is-acceptable
            version: 1.2.0
            status: draft
            topics: [acceptable-use]
            review-by: 2027-06-30
            sections: own
            # written for our web site
            x-x-layout: page   # two columns
            title: "Use: what is acceptable"
            x-author: Somebody Else
            owner: compliance-lead
            x-id: 17
            x-version: v1.2
            x-status: approved
            x-date: 2024-05-06
            "x-my key": [1, 2]
            tags:
              - staff
            x-layout: mine
            x-nested: { a: { b: c } }
            ---

            # Heading

            """.ReplaceLineEndings("\n"), File.ReadAllText(_workspace.Full("use.md")));
        Assert.Empty(_workspace.Check().Diagnostics.Where(d => d.Location.Path == "use.md").Select(d => d.FullMessage));
    }

    [Fact]
    public async Task A_value_that_is_given_stands_instead_of_one_that_is_there()
    {
        _workspace.Write("use.md", "---\nowner: head-of-risk\ntitle: A\n---\nx\n");

        await AdoptAsync("use.md");

        Assert.StartsWith("---\nkind: policy\nid: POL-a\nowner: compliance-lead\n", File.ReadAllText(_workspace.Full("use.md")), StringComparison.Ordinal);
        Assert.Contains("\nx-owner: head-of-risk\ntitle: A\n", File.ReadAllText(_workspace.Full("use.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Richtlinie für künstliche Intelligenz\n", "POL-richtlinie-fuer-kuenstliche-intelligenz")]
    [InlineData("# Œuvre d'été: «zażółć»\n", "POL-oeuvre-d-ete-zazolc")]
    [InlineData("# 人工知能\n", "POL-some-file")]
    [InlineData("no heading\n", "POL-some-file")]
    [InlineData("## Sub\n\n# Main\n", "POL-main")]
    [InlineData("# ![logo](https://example.org/l.png)\n\n## Sub\n", "POL-logo")]
    [InlineData("# AI policy\n", "POL-ai-policy-2")]
    public async Task The_id_follows_the_title_and_is_nobody_elses(string text, string id)
    {
        _workspace.Write("handbook/Some file.md", text);

        await AdoptAsync("handbook");

        Assert.Contains($"\nid: {id}\n", File.ReadAllText(_workspace.Full("handbook/Some file.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_procedure_is_asked_for_by_its_kind()
    {
        _workspace.Write("use.md", "# Incidents\n");

        await CliRun.In(_workspace.Root, "adopt", "use.md", "--kind", "procedure", "--set", "type=incident", "--set", "owner=compliance-lead", "--as-of", "2028-02-29");

        Assert.StartsWith("---\nkind: procedure\nid: PRC-incidents\ntitle: Incidents\nowner: compliance-lead\ntype: incident\nversion: 0.1.0\nstatus: draft\nreview-by: 2029-02-28\nsections: own\n---\n# Incidents\n", File.ReadAllText(_workspace.Full("use.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acceptable use.docx")]
    [InlineData("acceptable use.PDF")]
    public async Task Word_and_pdf_are_named_with_their_digest(string name)
    {
        byte[] content = [0x50, 0x4B, 0, 0xFF, 13, 10];
        _workspace.Write("handbook/" + name, content);

        var run = await AdoptAsync("handbook");
        var again = await AdoptAsync("handbook");

        Assert.Equal("policies/POL-acceptable-use.yaml\n", run.Out);
        Assert.Contains($"\nfile:\n  path: handbook/{name}\n  sha256: sha256:{Convert.ToHexStringLower(SHA256.HashData(content))}\n", File.ReadAllText(_workspace.Full("policies/POL-acceptable-use.yaml")), StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllBytes(_workspace.Full("handbook/" + name)));
        Assert.Empty(_workspace.Check().Diagnostics.Where(d => d.Location.Path == "policies/POL-acceptable-use.yaml").Select(d => d.FullMessage));
        Assert.Equal(("", $"handbook/{name} is left as it is; it is POL-acceptable-use\n"), (again.Out, again.Error));
    }

    [Theory]
    [InlineData("h/a.md is not UTF-8 text; save it as UTF-8", new byte[] { (byte)'#', (byte)' ', 0xFC, (byte)'\n' })]
    [InlineData("h/a.md holds no text", new byte[] { (byte)'\n', (byte)' ' })]
    [InlineData("h/a.md has front matter without a closing line ---; add it", new byte[] { (byte)'-', (byte)'-', (byte)'-', (byte)'\n', (byte)'a', (byte)':', (byte)' ', (byte)'b', (byte)'\n' })]
    public async Task What_cannot_be_adopted_is_said_and_nothing_is_written(string message, byte[] content)
    {
        _workspace.Write("h/a.md", content).Write("h/b.md", "# B\n");

        var run = await AdoptAsync("h");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"compliance: {message}\ncompliance: nothing was written\n", run.Error);
        Assert.Equal("# B\n", File.ReadAllText(_workspace.Full("h/b.md")));
        Assert.Equal(content, File.ReadAllBytes(_workspace.Full("h/a.md")));
    }

    [Theory]
    [InlineData("---\ntitle: [a\n---\n# A\n", "use.md has front matter that cannot be read: ")]
    [InlineData("---\n{ title: A }\n---\n# A\n", "use.md has front matter that is not written as lines at the margin")]
    [InlineData("---\n  title: A\n---\n# A\n", "use.md has front matter that is not written as lines at the margin")]
    public async Task Front_matter_that_cannot_be_added_to_is_refused(string text, string message)
    {
        _workspace.Write("use.md", text);

        var run = await AdoptAsync("use.md");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_workspace.Full("use.md")));
    }

    [Theory]
    [InlineData("nothing.md does not exist", "nothing.md")]
    [InlineData("../outside.md is not below the folder with aims.yaml; move it there", "../outside.md")]
    [InlineData("aims.yaml is no Markdown, Word or PDF file", "aims.yaml")]
    [InlineData(".hidden holds no Markdown, Word or PDF file", ".hidden")]
    [InlineData("drafts/x.md is none of the files that may be documents", "drafts/x.md")]
    [InlineData("'id' is made from the title", "drafts/x.md", "--set", "id=POL-x")]
    [InlineData("--set status=aproved: 'status' is 'aproved'", "drafts/x.md", "--set", "status=aproved")]
    public async Task Paths_and_values_that_say_nothing_of_use_are_refused(string message, params string[] args)
    {
        _workspace.Write(".hidden/x.md", "# X\n").Write("drafts/x.md", "# X\n").Replace("aims.yaml", "aims: 1", "aims: 1\nexclude: [drafts/**]");

        var run = await CliRun.In(_workspace.Root, ["adopt", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("# X\n", File.ReadAllText(_workspace.Full("drafts/x.md")));
    }

    [Fact]
    public async Task A_link_is_never_written_through()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a symbolic link needs a privilege there");
        var outside = Directory.CreateTempSubdirectory("compliance-outside");
        var secret = Path.Join(outside.FullName, "x.md");
        File.WriteAllText(secret, "# X\n");
        _workspace.Write("h/own.md", "# Own\n");
        File.CreateSymbolicLink(_workspace.Full("h/link.md"), secret);
        Directory.CreateSymbolicLink(_workspace.Full("folder"), outside.FullName);

        var runs = new[] { await AdoptAsync("h/link.md"), await AdoptAsync("h"), await AdoptAsync("folder"), await AdoptAsync("folder/x.md") };

        Assert.All(runs, r => Assert.Equal(2, r.ExitCode));
        Assert.All(runs, r => Assert.Contains("leads out of the workspace through a symbolic link", r.Error, StringComparison.Ordinal));
        Assert.Equal("# X\n", File.ReadAllText(secret));
        Assert.Equal("# Own\n", File.ReadAllText(_workspace.Full("h/own.md")));
        outside.Delete(recursive: true);
    }

    [Fact]
    public async Task The_front_page_of_a_folder_is_taken_only_by_its_name()
    {
        _workspace.Write("h/README.md", "# Handbook\n").Write("h/a.md", "# A\n");

        Assert.Equal("h/a.md\n", (await AdoptAsync("h")).Out);
        Assert.Equal("h/README.md\n", (await AdoptAsync("h/README.md")).Out);
    }

    [Fact]
    public async Task Who_may_read_a_file_stays_the_same()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "it has no such modes");
        _workspace.Write("a.md", "# A\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_workspace.Full("a.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await AdoptAsync("a.md");

        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_workspace.Full("a.md")));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private Task<CliRun> AdoptAsync(params string[] paths) => AdoptAsync(paths, "owner=compliance-lead", "topics=acceptable-use");

    private Task<CliRun> AdoptAsync(string[] paths, params string[] values) => CliRun.In(_workspace.Root, ["adopt", .. paths, .. values.SelectMany(v => new[] { "--set", v })]);
}
