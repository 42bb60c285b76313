using CsCheck;

namespace ComplianceAsCode.Analyzers.Tests.Flow;

/// <summary>Code of a model that someone is typing: whatever is incomplete, no rule fails on it.</summary>
public sealed class BrokenCodeTests
{
    private const int Runs = 200;

    private static readonly string[] Pieces =
    [
        "engine.Predict(", "engine.Predict(text)", "engine.", ".Predict(text)", "chat.GetResponseAsync(text)", "await ", "log.LogInformation(", "log.LogInformation(text)", "log?.", "source.StartActivity()",
        "if (", "else ", "while (true) ", "while (", "for (;;) ", "foreach (var x in ", "await foreach (", "switch (text) ", "case ", "default: ", "text switch { ", " => ", "when ", "try ", "catch ", "catch (Exception e) ",
        "catch when (", "finally ", "throw ", "throw; ", "return ", "yield return ", "yield break; ", "break; ", "continue; ", "goto a; ", "a: ", "using ", "using var x = ", "lock (", "fixed (", "unsafe ", "checked { ",
        "{ ", "} ", "( ", ") ", "; ", ", ", "= ", "?? ", "??= ", "? ", ": ", "&& ", "|| ", "! ", "is ", "not null ", "text", "x", "quiet", "null", "0", "\"", "$\"{", "new ", "new() ", "[..", "] ", "stackalloc ",
        "() => ", "async () => ", "delegate { ", "float L() ", "static void L(", "L()", "var f = ", "f(", "Score(text)", "this.", "base.", "nameof(", "typeof(", "from y in ", "select y", "dynamic d = ", "d.M(",
        "Task.Run(", "(a, b) = (", "out var o", "ref ", "#if X\n", "#endif\n", "engine = ", "chat = new ChatClientBuilder(chat)", ".UseLogging()", ".Build()", "[EventLogging(", "Registration = ", "class Inner ", "record R(", "get ", "set ",
    ];

    private static Gen<string> Any => Gen.OneOf(Pieces.Select(piece => Gen.Const(piece)).ToArray()).Array[1, 50].Select(string.Concat);

    [Fact]
    public Task AnyPiecesAsStatements_BreakNoRule() => Any.SampleAsync(pieces => BreaksNothing(Scorer.AsyncBody(pieces)), iter: Runs, threads: 1);

    [Fact]
    public Task AnyPiecesAsMembers_BreakNoRule() => Any.SampleAsync(pieces => BreaksNothing(Scorer.With(pieces)), iter: Runs, threads: 1);

    [Fact]
    public Task ProgramCutAnywhere_BreaksNoRule() => Gen.Select(RandomPrograms.Any, Gen.Int[0, 400]).SampleAsync(
        (program, end) => BreaksNothing(Scorer.Body(program.Code[..Math.Min(end, program.Code.Length)])), iter: Runs, threads: 1);

    [Theory]
    [InlineData("public float Score(string x) => engine.Predict(x)")]
    [InlineData("public float Score(string x) { try { return engine.Predict(x); } catch")]
    [InlineData("public float Score(string x) { Func<float> f = () => { return engine.Predict(x); ")]
    [InlineData("public float Score(string x) { float L() { float L() => engine.Predict(x); return L(); } return L(); }")]
    [InlineData("public float Score(string x) { Score(Score(Score)); engine.Predict(engine.Predict); }")]
    [InlineData("public Scorer() : this(engine.Predict(\"\"), null, null, null) { }")]
    [InlineData("float Score => Score + engine.Predict(\"\"); float Score { get; }")]
    public async Task HalfWritten_BreaksNoRule(string members) => Assert.True(await BreaksNothing(Scorer.With(members)));

    [Theory]
    [InlineData("text")]
    [InlineData("(text + \"\")")]
    public async Task VeryLongExpression_BreaksNoRule(string operand) =>
        Assert.True(await BreaksNothing(Scorer.Body($"texts.Add({string.Join(" + ", Enumerable.Repeat(operand, 4000))}); return engine.Predict(text);")));

    private static async Task<bool> BreaksNothing(string code) =>
        (await AllRules.Run([("a.cs", code)], null)).All(diagnostic => diagnostic.Id.StartsWith("CAC6", StringComparison.Ordinal));
}
