using System.Security.Cryptography;
using System.Text;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class AdoptTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    /// <summary>Texts as they lie about: none of them was written for this tool.</summary>
    public static TheoryData<string, byte[]> Bodies => new()
    {
        { "plain", Utf8("# Acceptable use\n\nBe kind.\n") },
        { "all sections", Utf8("# Acceptable use\n\n" + Adopting.Sections) },
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

        var run = await _workspace.AdoptAsync("handbook/use.md");
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

        await _workspace.AdoptAsync("handbook/use.md");

        var faults = _workspace.Check().Diagnostics.Where(d => d.Location.Path == "handbook/use.md").Select(d => $"{name}: {d.FullMessage}");
        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Adopting_twice_changes_nothing(string name, byte[] body)
    {
        _workspace.Write("handbook/use.md", body);
        await _workspace.AdoptAsync("handbook");
        var once = File.ReadAllBytes(_workspace.Full("handbook/use.md"));

        var again = await _workspace.AdoptAsync("handbook");

        Assert.Equal((0, ""), (again.ExitCode, again.Out));
        Assert.Equal("handbook/use.md is left as it is; it is POL-acceptable-use\n", again.Error);
        Assert.True(once.AsSpan().SequenceEqual(File.ReadAllBytes(_workspace.Full("handbook/use.md"))), name);
    }

    [Theory]
    [InlineData("Acceptable use.docx")]
    [InlineData("acceptable use.PDF")]
    public async Task Word_and_pdf_are_named_with_their_digest(string name)
    {
        byte[] content = [0x50, 0x4B, 0, 0xFF, 13, 10];
        _workspace.Write("handbook/" + name, content);

        var run = await _workspace.AdoptAsync("handbook");
        var again = await _workspace.AdoptAsync("handbook");

        Assert.Equal("policies/POL-acceptable-use.yaml\n", run.Out);
        Assert.Contains($"\nfile:\n  path: handbook/{name}\n  sha256: sha256:{Convert.ToHexStringLower(SHA256.HashData(content))}\n", File.ReadAllText(_workspace.Full("policies/POL-acceptable-use.yaml")), StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllBytes(_workspace.Full("handbook/" + name)));
        Assert.Empty(_workspace.Check().Diagnostics.Where(d => d.Location.Path == "policies/POL-acceptable-use.yaml").Select(d => d.FullMessage));
        Assert.Equal(("", $"handbook/{name} is left as it is; it is POL-acceptable-use\n"), (again.Out, again.Error));
    }

    [Fact]
    public async Task The_front_page_of_a_folder_is_taken_only_by_its_name()
    {
        _workspace.Write("h/README.md", "# Handbook\n").Write("h/a.md", "# A\n");

        Assert.Equal("h/a.md\n", (await _workspace.AdoptAsync("h")).Out);
        Assert.Equal("h/README.md\n", (await _workspace.AdoptAsync("h/README.md")).Out);
    }

    [Fact]
    public async Task Who_may_read_a_file_stays_the_same()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "it has no such modes");
        _workspace.Write("a.md", "# A\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_workspace.Full("a.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await _workspace.AdoptAsync("a.md");

        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_workspace.Full("a.md")));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
