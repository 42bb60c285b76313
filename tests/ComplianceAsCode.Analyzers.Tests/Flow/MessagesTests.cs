using ComplianceAsCode.Analyzers.Rules;

namespace ComplianceAsCode.Analyzers.Tests.Flow;

/// <summary>CAC6004 says which call it is, and what leads to the path on which it is not logged.</summary>
public sealed class MessagesTests
{
    private const string Advice = ": record one on every path, through IEventLog, ILogger or ActivitySource, or build the client with UseEventLog, UseLogging or UseOpenTelemetry";

    [Theory]
    [InlineData("return engine.{|#0:Predict|}(text);", "")]
    [InlineData("if (quiet) return engine.{|#0:Predict|}(text); log.LogInformation(text); return 0;", "")]
    [InlineData("if (!{|#1:quiet|}) log.LogInformation(text); return engine.{|#0:Predict|}(text);", " when 'quiet' is true (line 20)")]
    [InlineData("if (texts.Count > 3) texts.Clear(); if ({|#1:text.Length  >  3|}) log.LogInformation(text); return engine.{|#0:Predict|}(text);", " when 'text.Length > 3' is false (line 20)")]
    [InlineData("if (texts.Count > 3) throw new ArgumentException(text); if ({|#1:quiet|}) log.LogInformation(text); return engine.{|#0:Predict|}(text);", " when 'quiet' is false (line 20)")]
    [InlineData("if ({|#1:quiet|}) log.LogInformation(text); var score = engine.{|#0:Predict|}(text); if ({|#2:score > 1|}) log.LogInformation(text); return score;", " when 'quiet' is false (line 20), when 'score > 1' is false (line 20)")]
    [InlineData("var score = engine.{|#0:Predict|}(text); foreach (var line in {|#1:texts|}) log.LogInformation(line); return score;", " when 'texts' has no elements (line 20)")]
    [InlineData("var score = engine.{|#0:Predict|}(text); while ({|#1:texts.Remove(text)|}) log.LogInformation(text); return score;", " when 'texts.Remove(text)' is false (line 20)")]
    [InlineData("{|#1:log|}?.LogInformation(text); return engine.{|#0:Predict|}(text);", " when 'log' is null (line 20)")]
    [InlineData("switch (text) { case {|#1:\"a\"|}: break; default: log.LogInformation(text); break; } return engine.{|#0:Predict|}(text);", " when case '\"a\"' applies (line 20)")]
    [InlineData("_ = text switch { {|#1:{ Length: 1 } => Log()|}, _ => 0 }; return engine.{|#0:Predict|}(text); int Log() { log.LogInformation(text); return 1; }", " when case '{ Length: 1 }' does not apply (line 20)")]
    [InlineData("try { texts.Clear(); } {|#1:catch|} (Exception) { return engine.{|#0:Predict|}(text); } return 0;", " when an exception is caught (line 20)")]
    [InlineData("if ({|#1:text.Contains(\"a very long text that goes on and on until nobody reads it\")|}) log.LogInformation(text); return engine.{|#0:Predict|}(text);", " when 'text.Contains(\"a very long text that goes on and on until n…' is false (line 20)")]
    public Task Path_IsSaid(string statements, string path) => Run(Scorer.Body(statements), "PredictionEngine.Predict", path);

    [Theory]
    [InlineData("public float Score(string x) => {|#1:Run(x)|}; float Run(string x) => engine.{|#0:Predict|}(x);", " when used by 'Score' (line 18)")]
    [InlineData("public float Score(string x) { if ({|#2:isVerbose|}) log.LogInformation(x); return {|#1:Run(x)|}; } float Run(string x) => engine.{|#0:Predict|}(x);", " when used by 'Score' (line 18), when 'isVerbose' is false (line 18)")]
    [InlineData("public List<float> Rank(List<string> x) => x.Select({|#1:text => engine.{|#0:Predict|}(text)|}).ToList();", " when used by 'Rank' (line 18)")]
    [InlineData("public List<float> Rank(List<string> x) => x.Select({|#2:text => {|#1:Run(text)|}|}).ToList(); float Run(string x) => engine.{|#0:Predict|}(x);", " when used by 'a lambda in Rank' (line 18), when used by 'Rank' (line 18)")]
    [InlineData("public float Best => {|#1:Run(\"\")|}; float Run(string x) => engine.{|#0:Predict|}(x);", " when used by 'Best' (line 18)")]
    [InlineData("public Scorer() : this(null, null, null, null) => {|#1:Run(\"\")|}; float Run(string x) => engine.{|#0:Predict|}(x);", " when used by 'Scorer' (line 18)")]
    public Task Users_AreSaid(string members, string path) => Run(Scorer.With(members), "PredictionEngine.Predict", path);

    [Fact]
    public Task ExtensionMethod_IsNamedByWhatItExtends() =>
        Run(Scorer.AsyncBody("return await chat.{|#0:GetResponseAsync|}(text);"), "IChatClient.GetResponseAsync", "");

    private static Task Run(string source, string call, string path) => RuleTest<InferenceIsLogged>.RunForMessageAt(
        source, $"'{call}' runs without an event{path}{Advice}", path.Split("(line").Length);
}
