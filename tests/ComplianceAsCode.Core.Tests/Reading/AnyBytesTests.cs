using System.Text;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Text;
using CsCheck;

namespace ComplianceAsCode.Tests.Reading;

/// <summary>Any bytes at all as a file: the check ends, and each place that it reports is in a file that is there.</summary>
public sealed class AnyBytesTests
{
    [Theory]
    [InlineData("x.md")]
    [InlineData("x.yaml")]
    [InlineData("aims.yaml")]
    [InlineData("framework.yaml")]
    public void Check_never_throws_and_its_places_exist(string path)
    {
        using var workspace = new TemporaryWorkspace()
            .Write("aims.yaml", "aims: 1\norganisation: Example Lending\nframeworks: [framework.yaml]\n")
            .Write("framework.yaml", "framework: example\ntitle: Example\nrequirements: [{ id: '4.3', level: clause, applies: mandatory }]\n");

        FragmentGen.Bytes.Sample(bytes =>
        {
            workspace.Write(path, bytes);
            foreach (var diagnostic in workspace.Check().Diagnostics) AssertIsSound(workspace, diagnostic);
        }, iter: 1_000, threads: 1, print: b => Encoding.UTF8.GetString(b) + " = " + Convert.ToHexString(b));
    }

    private static void AssertIsSound(TemporaryWorkspace workspace, Diagnostic diagnostic)
    {
        var (line, column, endLine, endColumn) = diagnostic.Location.Range;
        Assert.DoesNotContain(TerminalText.OfMessage(diagnostic.FullMessage), char.IsControl);
        Assert.True(line >= 1 && column >= 1 && (endLine > line || (endLine == line && endColumn >= column)), diagnostic.Place());
        if ((line, column, endLine, endColumn) == (1, 1, 1, 1)) return;
        var lines = NaivePlace.Lines(Encoding.UTF8.GetString(File.ReadAllBytes(workspace.Full(diagnostic.Location.Path))).TrimStart('\uFEFF'));
        Assert.True(endLine <= lines.Length && column <= lines[line - 1].Length + 1 && endColumn <= lines[endLine - 1].Length + 1, diagnostic.Place());
    }
}
