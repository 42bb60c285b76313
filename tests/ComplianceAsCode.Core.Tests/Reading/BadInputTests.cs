using System.Diagnostics;
using System.Text;
using ComplianceAsCode.Checking;

namespace ComplianceAsCode.Tests.Reading;

/// <summary>What a file holds never makes the check throw: it is reported, or passed over and counted.</summary>
public sealed class BadInputTests
{
    private const string Risk = "kind: risk\nid: RSK-a\n";

    public static TheoryData<string, string, string> Texts => new()
    {
        { "x.md", "", "markdown 1" },
        { "x.md", "---", "markdown 1" },
        { "x.md", "---\n---\n", "markdown 1" },
        { "x.md", "---\n# only a comment\n---\n", "markdown 1" },
        { "x.md", "\uFEFF", "markdown 1" },
        { "x.md", "---\nlayout: post\ntitle: A site's page\n---\n\nText.\n", "markdown 1" },
        { "x.md", "---\nlayout: post\ntitle: A site: a page\n---\n\nText.\n", "markdown 1" },
        { "x.md", "---\n{{ page.header }}\n---\n", "markdown 1" },
        { "x.md", "---\n- a\n- b\n---\n", "markdown 1" },
        { "x.md", "---\n" + Risk, "CAC0003" },
        { "x.md", "---\n" + Risk + "title: \"a\n---\n", "CAC0002" },
        { "x.md", "---\n" + Risk + "system:\n\t- a\n---\n", "CAC0002" },
        { "x.yaml", "", "yaml 1" },
        { "x.yaml", "---\n", "yaml 1" },
        { "x.yaml", "---\n---\n---\n", "yaml 1" },
        { "x.yaml", "# only a comment\n", "yaml 1" },
        { "x.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: scorer\n", "yaml 1" },
        { "x.yaml", "services:\n  scorer:\n    image: scorer:2.1.0\n    volumes: [\"./data:/data\"]\n", "yaml 1" },
        { "x.yaml", "kind: Service\nmetadata:\n  name: {{ .Values.name }}\n{{- if .Values.id }}\nid: x\n{{- end }}\n", "yaml 1" },
        { "x.yaml", "openapi: 3.1.0\npaths: { /scores/{id}: {} }\n", "yaml 1" },
        { "x.yaml", Risk + "title: 'a\n", "CAC0002" },
        { "x.yaml", "kind : risk\nid : RSK-a\ntitle : 'a\n", "CAC0002" },
        { "x.yaml", "'kind': risk\n'id': RSK-a\n'title': 'a\n", "CAC0002" },
        { "x.yaml", Risk + "title: [a\n", "CAC0002" },
        { "x.yaml", Risk + "sources:\n\t- C.3.2\n", "CAC0002" },
        { "x.yaml", Risk + "title: *nothing\n", "CAC0002" },
        { "x.yaml", Risk + "x-a: &a [*a]\n", "CAC0002" },
        { "x.yaml", Risk + "x-a: &a { b: *a }\n", "CAC0002" },
        { "x.yaml", Risk + "title: a\n---\n" + Risk + "title: b: c\n", "CAC0002" },
        { "x.yaml", Risk + "title: a\n---\nfoo: \"bar\n", "CAC0002" },
        { "x.yaml", "%YAML 9.9\n---\n" + Risk, "CAC0002" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is_reported_or_counted(string path, string text, string expected)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Write(path, text);

        var result = workspace.Check();

        if (expected.StartsWith("CAC", StringComparison.Ordinal)) Assert.Contains(expected, result.Diagnostics.Where(d => d.Location.Path == path).Select(d => d.Rule.Id));
        else Assert.Equal((expected, 0), (Counts(result), result.Diagnostics.Count));
    }

    [Theory]
    [InlineData("x.md", "")]
    [InlineData("x.md", "---\nlayout: post\n---\n")]
    [InlineData("x.yaml", "a: b\n")]
    public void Bytes_that_are_no_text_are_counted(string path, string before)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Write(path, [.. Encoding.UTF8.GetBytes(before), .. Enumerable.Range(0, 256).Select(i => (byte)i)]);

        var result = workspace.Check();

        Assert.Equal(("not text 1", 0), (Counts(result), result.Diagnostics.Count));
    }

    [Theory]
    [InlineData("x.md", "---\nkind: risk\nid: RSK-a\n---\n")]
    [InlineData("x.yaml", "kind: risk\nid: RSK-a\n")]
    public void Bytes_that_claim_to_be_a_document_are_reported(string path, string before)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Write(path, [.. Encoding.UTF8.GetBytes(before), 0xC3, 0x28]);

        Assert.Equal([$"{path}(1,1,1,1): error CAC0001"], workspace.Check().Places());
    }

    [Fact]
    public void Folder_named_like_a_document_is_a_folder()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        Directory.CreateDirectory(workspace.Full("x.md/y.yaml"));
        workspace.Write("x.md/z.md", "# Text\n");

        var result = workspace.Check();

        Assert.Equal(("markdown 1", 0), (Counts(result), result.Diagnostics.Count));
    }

    [Fact]
    public void Named_pipe_is_an_empty_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Rules.Files.Model, "limitations:", "card: card.txt\nlimitations:");
        foreach (var name in new[] { "x.md", "x.yaml", "card.txt" })
            using (var mkfifo = Process.Start("mkfifo", [workspace.Full(name)])) mkfifo.WaitForExit();

        var result = workspace.Check();

        Assert.Equal(("markdown 1, yaml 1", 0), (Counts(result), result.Diagnostics.Count));
    }

    [Fact]
    public void Folder_with_a_manifest_of_its_own_is_counted()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Write("shadow/aims.yaml", "").Write("shadow/x.md", "---\nkind: nonsense\n---\n");

        var result = workspace.Check();

        Assert.Equal(("nested 1", 0), (Counts(result), result.Diagnostics.Count));
    }

    [Fact]
    public void Links_inside_are_counted()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        File.CreateSymbolicLink(workspace.Full("x.md"), Rules.Files.Evidence);
        Directory.CreateSymbolicLink(workspace.Full("more"), "evidence");
        Directory.CreateSymbolicLink(workspace.Full("evidence/again"), ".");

        var result = workspace.Check();

        Assert.Equal(("links 3", 0), (Counts(result), result.Diagnostics.Count));
    }

    [Theory]
    [InlineData(5_000_000)]
    [InlineData(100_000_000)]
    public void Large_file_is_counted_by_its_name(long size)
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        foreach (var name in new[] { "x.md", "x.yaml" })
        {
            using var stream = File.Create(workspace.Full(name));
            stream.SetLength(size);
        }

        var result = workspace.Check();

        Assert.Equal(("markdown 1, yaml 1", 0), (Counts(result), result.Diagnostics.Count));
    }

    [Fact]
    public void Unread_document_is_counted_beside_those_before_it_in_its_file()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        var rolesBefore = workspace.Check().Population!.Kinds.Single(k => k.Kind == "role").Count;
        workspace.Replace(Rules.Files.Roles, "title: Compliance owner", "title: Compliance: owner");

        var population = workspace.Check().Population!;

        Assert.Equal((1, rolesBefore - 2), (population.Unread, population.Kinds.Single(k => k.Kind == "role").Count));
    }

    [Theory]
    [InlineData(".hidden/x.md")]
    [InlineData("node_modules/x.md")]
    [InlineData("src/bin/x.md")]
    [InlineData("obj/x.yaml")]
    [InlineData("artifacts/x.md")]
    public void Folders_of_tools_are_not_entered(string path)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Write(path, "---\nkind: nonsense\n---\n");

        var result = workspace.Check();

        Assert.Equal(("", 0), (Counts(result), result.Diagnostics.Count));
    }

    /// <summary>What of the population is no document, in words.</summary>
    private static string Counts(CheckResult result)
    {
        var population = result.Population!;
        return string.Join(", ", new[]
        {
            ("unread", population.Unread), ("markdown", population.MarkdownWithoutFrontMatter), ("yaml", population.OtherYaml),
            ("not text", population.NotText), ("links", population.Links), ("nested", population.NestedWorkspaces),
        }.Where(c => c.Item2 > 0).Select(c => $"{c.Item1} {c.Item2}"));
    }
}
