using ComplianceAsCode.CodeTests;
using CsCheck;

namespace ComplianceAsCode.Analyzers.Tests.Robustness;

/// <summary>Code is incomplete most of the time that someone types, and an index can be anything. No rule may fail on either.</summary>
public sealed class BrokenInputTests
{
    private const int Runs = 150;

    private static readonly string[] Pieces =
    [
        "[", "]", "(", ")", "{", "}", ";", ",", "=", ":", "\"", "<", ">", "\n", " ", "class C", "record R", "partial ", "interface I", "using ", "assembly: ",
        "AiModel(", "AiModel(\"MDL-x\")", "AiModel(null)", "AiModel(id: ", "Version = 3", "NotAnAiSystem", "NotAnAiSystem(Justification = ", "RiskLevel((AiRiskLevel)9)",
        "RiskLevel(\"high\")", "EventLogging(1.5)", "IntendedPurpose(default)", "SuppressMessage(", "SuppressMessage(1, \"CAC6\")", "ComplianceAsCode.", "global::",
        "#pragma warning disable CAC6001", "#pragma warning disable", "#if X", "#endif", "IChatClient ", "MLContext x", "new MLContext()", "extension(IChatClient c)",
        "where T : IChatClient", "class D : D", "Lazy<Lazy<IChatClient>>", "var x = ", "typeof(", "=> ", "this ", "delegate ", "enum E", "namespace N",
    ];

    private static Gen<string> AnyExample => Gen.OneOf(RealCode.Examples.Select(example => Gen.Const(example)).ToArray());

    [Fact]
    public Task AnyPiecesOfCode_BreakNoRule() => Gen.OneOf(Pieces.Select(piece => Gen.Const(piece)).ToArray()).Array[1, 60].SampleAsync(
        pieces => BreaksNothing("using System; using ComplianceAsCode; using Microsoft.ML; using Microsoft.Extensions.AI;\n" + string.Concat(pieces), WorkspaceIndex.Text),
        iter: Runs, threads: 1);

    [Fact]
    public Task ExamplesCutAndJoinedAnywhere_BreakNoRule() =>
        Gen.Select(AnyExample, AnyExample, Gen.Int[0, 2000], Gen.Int[0, 2000]).SampleAsync(
            (head, tail, end, start) => BreaksNothing(
                head[..Math.Min(end, head.Length)] + tail[Math.Min(start, tail.Length)..], WorkspaceIndex.Text),
            iter: Runs, threads: 1);

    [Fact]
    public Task TokensDeletedAndDoubled_BreakNoRule() =>
        Gen.Select(Gen.OneOf(RealCode.Examples.Concat(RealCode.Samples).Select(code => Gen.Const(code)).ToArray()), Gen.Select(Gen.Int[0, 100_000], Gen.Enum<TokenChange>()).Array[1, 6]).SampleAsync(
            (code, changes) => BreaksNothing(changes.Aggregate(code, (text, change) => Tokens.Change(text, change.Item1, change.Item2)), WorkspaceIndex.Text),
            iter: Runs, threads: 1);

    [Fact]
    public Task IndexChangedAnywhere_BreaksNoRule() =>
        Gen.Select(Gen.Int[0, WorkspaceIndex.Text.Length], Gen.Char, AnyExample).SampleAsync(
            (at, character, example) => BreaksNothing(example, WorkspaceIndex.Text.Insert(at, character.ToString())),
            iter: Runs, threads: 1);

    [Theory]
    [InlineData("X:")]
    [InlineData("T:")]
    [InlineData("T:Contoso.Scoring.Client`99999999999")]
    [InlineData("M:Contoso.Scoring.Client.Fast(System.Double")]
    [InlineData("M:Contoso.Scoring.Client.Fast({{{{{")]
    [InlineData("~~~")]
    public async Task BrokenApi_BreaksNoRule(string api) =>
        Assert.True(await BreaksNothing("class C { Microsoft.ML.MLContext context; }", WorkspaceIndex.Of($"api|{api}|aims.yaml|1")));

    private static async Task<bool> BreaksNothing(string code, string index)
    {
        var diagnostics = await AllRules.Run([("a.cs", code)], index);
        return diagnostics.All(diagnostic => diagnostic.Id.StartsWith("CAC6", StringComparison.Ordinal));
    }
}
