using ComplianceAsCode.CodeTests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComplianceAsCode.Analyzers.Tests.Robustness;

/// <summary>The order of files and of rules, and what runs at once, are the build's affair: the diagnostics are the same.</summary>
public sealed class OrderTests
{
    private static readonly (string Path, string Text)[] files =
    [
        ("a.cs", "partial class Two { object M() => new Microsoft.ML.MLContext(); }"),
        ("b.cs", "partial class Two { object N() => new Microsoft.ML.OnnxRuntime.InferenceSession(\"x\"); object O() => new OpenAI.Chat.ChatClient(\"m\", \"k\"); }"),
        ("c.cs", "partial class Held { Microsoft.ML.MLContext context; } partial class Held { Microsoft.Extensions.AI.IChatClient client; }"),
        ("d.cs", "partial class Held { OpenAI.Chat.ChatClient other; } class Plain { string address = \"https://api.openai.com/v1\"; }"),
        ("e.cs", "using ComplianceAsCode; [AiModel(\"MDL-credit-scorer\"), RiskLevel(AiRiskLevel.Limited)] class First { [KnownLimitation(\"TODO\")] void M() { } }"),
        ("f.cs", "using ComplianceAsCode; [AiModel(\"MDL-nowhere\"), IntendedPurpose(\"TBD\")] class Second { class Inner { Microsoft.ML.MLContext context; } }"),
        ("g.cs", "#pragma warning disable\nusing ComplianceAsCode; [NotAnAiSystem] class Third { }"),
        ("h.cs", "var context = new Microsoft.ML.MLContext(); System.Console.WriteLine(context); partial class Program { object P() => new Microsoft.ML.MLContext(); }"),
    ];

    public static TheoryData<bool, bool, bool> Orders => new(from files in Both from rules in Both from concurrent in Both select (files, rules, concurrent));

    private static bool[] Both => [false, true];

    [Theory, MemberData(nameof(Orders))]
    public async Task AnyOrder_GivesTheSame(bool filesReversed, bool rulesReversed, bool concurrent)
    {
        var expected = await Diagnostics(files, rulesReversed: false, concurrent: false);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await Diagnostics(filesReversed ? files.Reverse() : files, rulesReversed, concurrent));
    }

    [Fact]
    public async Task EachRulePage_GivesTheSameAtOnceAndOneAfterTheOther()
    {
        foreach (var example in RealCode.Examples)
            Assert.Equal(await Diagnostics([("a.cs", example)], rulesReversed: false, concurrent: false), await Diagnostics([("a.cs", example)], rulesReversed: true, concurrent: true));
    }

    private static async Task<IReadOnlyList<string>> Diagnostics(IEnumerable<(string Path, string Text)> ordered, bool rulesReversed, bool concurrent)
    {
        var compilation = AllRules.Compile(ordered);
        // Top-level statements need a program.
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        var diagnostics = await AllRules.Run(compilation, WorkspaceIndex.Text, concurrent, rulesReversed);
        return [.. diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
    }
}
