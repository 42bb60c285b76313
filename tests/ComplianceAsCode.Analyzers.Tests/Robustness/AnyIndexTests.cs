using System.Text;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.CodeTests;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.Analyzers.Tests.Robustness;

/// <summary>The index on disk may be cut off, of another version or of any size. What is whole in it counts, and nothing is thrown.</summary>
public sealed class AnyIndexTests
{
    private const string Code = """
        using ComplianceAsCode;
        [AiModel("MDL-credit-scorer"), RiskLevel(AiRiskLevel.Limited)]
        class Scorer { Microsoft.ML.MLContext context; }
        """;

    // Not ASCII, so that a cut may also go through a character.
    private static readonly byte[] whole = Encoding.UTF8.GetBytes(WorkspaceIndex.Text.Replace("Credit scorer", "Prüfer für Kredite 与信", StringComparison.Ordinal));

    [Fact]
    public void CutAtEachByte_KeepsExactlyTheWholeRecords()
    {
        var ids = WorkspaceIndex.Text.Split('\n')[1..^1].Select(line => line.Split('\t')).Where(fields => fields[0] is not ("api" or "code-policy")).Select(fields => fields[1]).ToArray();
        var ends = whole.Index().Where(at => at.Item == '\n').Select(at => at.Index).ToArray();
        for (var length = 0; length <= whole.Length; length++)
        {
            var index = Read(whole.AsSpan(0, length));
            var lines = ends.Count(end => end < length);
            Assert.Equal(lines == 0 && length != IndexReader.Header.Length, index is null);
            var found = ids.Count(id => index?.Find(id) is not null);
            Assert.Equal(WorkspaceIndex.Text.Split('\n').Skip(1).Take(Math.Max(0, lines - 1)).Count(line => ids.Contains(line.Split('\t')[1])), found);
        }
    }

    [Fact]
    public async Task CutAnywhere_BreaksNoRule()
    {
        for (var length = 0; length < whole.Length; length += whole.Length / 40)
            await Sound(Encoding.UTF8.GetString(whole, 0, length));
    }

    [Theory]
    [InlineData("compliance-index 0")]
    [InlineData("compliance-index 2")]
    [InlineData("compliance-index 10")]
    [InlineData("compliance-index 1 ")]
    [InlineData("Compliance-Index 1")]
    [InlineData("\uFEFF\uFEFFcompliance-index 1")]
    [InlineData("{ \"version\": 1 }")]
    [InlineData("\0\0\0\0")]
    public async Task AnotherVersion_IsAsIfThereWereNone(string header)
    {
        var other = WorkspaceIndex.Text.Replace(IndexReader.Header, header, StringComparison.Ordinal);
        Assert.Equal(await Sound(null), await Sound(other));
    }

    public static TheoryData<string, string> Huge => new()
    {
        { "line", "model\tMDL-x\tx.md\t3\tpurpose=" + new string('x', 4_000_000) },
        { "line without fields", new string('x', 4_000_000) },
        { "field count", "model\tMDL-x\tx.md\t3" + string.Concat(Enumerable.Repeat("\tsystem=SYS-x", 100_000)) },
        { "record count", string.Join('\n', Enumerable.Range(0, 50_000).Select(i => $"model\tMDL-{i}\tx.md\t{i}\trisk=high")) },
        { "id", $"model\t{new string('M', 1_000_000)}\tx.md\t3" },
        { "api", $"api\tT:{string.Join('.', Enumerable.Repeat("A", 20_000))}\taims.yaml\t3" },
        { "generic api", $"api\tM:A.B({new string('{', 2_000)}\taims.yaml\t3" },
        { "line number", "model\tMDL-x\tx.md\t99999999999999999999" },
        { "escapes", "model\tMDL-x\tx.md\t3\tpurpose=" + new string('\\', 999_999) },
    };

    [Theory, MemberData(nameof(Huge))]
    public async Task Huge_BreaksNoRule(string what, string record)
    {
        Assert.NotEmpty(what);
        await Sound($"{IndexReader.Header}\n{record}\n");
    }

    private static ComplianceIndex? Read(ReadOnlySpan<byte> bytes) => IndexReader.Read(SourceText.From(bytes.ToArray(), bytes.Length, Encoding.UTF8));

    private static async Task<IEnumerable<string>> Sound(string? index)
    {
        var diagnostics = await AllRules.Run([("a.cs", Code)], index);
        Assert.All(diagnostics, diagnostic => Assert.StartsWith("CAC6", diagnostic.Id, StringComparison.Ordinal));
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
    }
}
