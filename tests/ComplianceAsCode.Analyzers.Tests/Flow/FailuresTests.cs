using ComplianceAsCode.Analyzers.Rules;
using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.FailureIsLogged>;

namespace ComplianceAsCode.Analyzers.Tests.Flow;

/// <summary>CAC6018: what a model throws is not swallowed without an event.</summary>
public sealed class FailuresTests
{
    [Theory]
    [InlineData("try { return engine.Predict(text); } [|catch|] { return 0; }")]
    [InlineData("try { return engine.Predict(text); } [|catch|] (Exception) { return 0; }")]
    [InlineData("try { return engine.Predict(text); } [|catch|] (FormatException failure) { return failure.Message.Length; }")]
    [InlineData("log.LogInformation(text); try { return engine.Predict(text); } [|catch|] (Exception) { return 0; }")]
    [InlineData("try { log.LogInformation(text); return engine.Predict(text); } [|catch|] (Exception) { } return 0;")]
    [InlineData("try { return engine.Predict(text); } [|catch|] (Exception failure) { if (!quiet) log.LogError(failure, text); return 0; }")]
    [InlineData("try { return engine.Predict(text); } [|catch|] (Exception) { if (quiet) return 0; throw; }")]
    [InlineData("try { return engine.Predict(text); } [|catch|] (Exception) when (quiet) { return 0; }")]
    [InlineData("try { return engine.Predict(text); } catch (FormatException failure) { log.LogError(failure, text); return 0; } [|catch|] (Exception) { return 0; }")]
    [InlineData("while (true) { try { return engine.Predict(text); } [|catch|] (Exception) { texts.Clear(); } }")]
    [InlineData("for (var i = 0; i < 3; i++) try { var score = engine.Predict(text); log.LogInformation(text); return score; } [|catch|] (Exception) { } return 0;")]
    [InlineData("try { try { return engine.Predict(text); } finally { texts.Clear(); } } [|catch|] (Exception) { return 0; }")]
    [InlineData("try { using var stream = new System.IO.MemoryStream(); return engine.Predict(text); } [|catch|] (Exception) { return 0; }")]
    [InlineData("try { try { return engine.Predict(text); } catch (Exception) { throw; } } [|catch|] (Exception) { return 0; }")]
    [InlineData("try { foreach (var line in texts) { engine.Predict(line); } } [|catch|] (Exception) { } return 0;")]
    [InlineData("try { return Run(); } [|catch|] (Exception) { return 0; } float Run() => engine.Predict(text);")]
    [InlineData("try { return texts.Select(line => engine.Predict(line)).Sum(); } [|catch|] (Exception) { return 0; }")]
    [InlineData("return texts.Select(line => { try { return engine.Predict(line); } [|catch|] (Exception) { return 0; } }).Sum();")]
    [InlineData("Func<float> run = () => engine.Predict(text); try { return run(); } [|catch|] (Exception) { return 0; }")]
    public Task Swallowed_Triggers(string statements) => Test.Run(Scorer.Body(statements));

    [Theory]
    [InlineData("return engine.Predict(text);")]
    [InlineData("try { return engine.Predict(text); } finally { texts.Clear(); }")]
    [InlineData("try { return engine.Predict(text); } catch (Exception failure) { log.LogError(failure, text); return 0; }")]
    [InlineData("try { return engine.Predict(text); } catch (Exception failure) { Activity.Current?.AddException(failure); return 0; }")]
    [InlineData("try { return engine.Predict(text); } catch (Exception failure) { Note(failure); return 0; } void Note(Exception failure) => log.LogError(failure, text);")]
    [InlineData("try { return engine.Predict(text); } catch (Exception) { throw; }")]
    [InlineData("try { return engine.Predict(text); } catch (Exception failure) { throw new InvalidOperationException(text, failure); }")]
    [InlineData("try { return engine.Predict(text); } catch (Exception failure) when (Note(failure)) { return 0; } bool Note(Exception failure) { log.LogError(failure, text); return true; }")]
    [InlineData("string failed = null; try { return engine.Predict(text); } catch (Exception failure) { failed = failure.Message; } log.LogInformation(failed); return 0;")]
    [InlineData("try { return engine.Predict(text); } catch (Exception) { return 0; } finally { log.LogInformation(text); }")]
    [InlineData("try { try { return engine.Predict(text); } catch (Exception failure) { log.LogError(failure, text); throw; } } catch (Exception) { return 0; }")]
    [InlineData("try { try { return engine.Predict(text); } finally { log.LogInformation(text); } } catch (Exception) { return 0; }")]
    [InlineData("try { return Run(); } catch (Exception) { return 0; } float Run() { try { return engine.Predict(text); } catch (Exception failure) { log.LogError(failure, text); throw; } }")]
    [InlineData("var score = engine.Predict(text); try { texts.Clear(); } catch (Exception) { return 0; } return score;")]
    [InlineData("try { texts.Clear(); } catch (Exception) { return engine.Predict(text); } return 0;")]
    [InlineData("try { return engine.Predict(text); } catch (OperationCanceledException) { return 0; }")]
    [InlineData("try { return engine.Predict(text); } catch (System.Threading.Tasks.TaskCanceledException) { return 0; }")]
    [InlineData("try { new InferenceSession(text); return 1; } catch (Exception) { return 0; }")]
    [InlineData("try { Func<float> never = () => engine.Predict(text); return 1; } catch (Exception) { return 0; }")]
    [InlineData("try { if (false) engine.Predict(text); return 1; } catch (Exception) { return 0; }")]
    public Task RecordedOrThrownOn_DoesNotTrigger(string statements) => Test.Run(Scorer.Body("#pragma warning disable CS0162 // some code is unreachable on purpose\n" + statements));

    [Theory]
    [InlineData("try { return await chat.GetResponseAsync(text); } [|catch|] (Exception) { return null; }")]
    [InlineData("var answer = \"\"; try { await foreach (var part in chat.GetStreamingResponseAsync(text)) answer += part; } [|catch|] (Exception) { } return answer;")]
    [InlineData("try { return await Task.Run(async () => await chat.GetResponseAsync(text)); } [|catch|] (Exception) { return null; }")]
    [InlineData("try { return await chat.GetResponseAsync(text); } catch (Exception) { await events.AppendAsync(\"failed\", text); return null; }")]
    [InlineData("try { return await chat.AsBuilder().UseLogging().Build().GetResponseAsync(text); } catch (Exception) { return null; }")]
    public Task Async(string statements) => Test.Run(Scorer.AsyncBody(statements));

    [Theory]
    [InlineData("public float A(string x) { try { return B(x); } [|catch|] (Exception) { return 0; } } public float B(string x) => engine.Predict(x);")]
    [InlineData("public float A(int n) { try { return B(n); } [|catch|] (Exception) { return 0; } } float B(int n) => n > 0 ? C(n) : engine.Predict(\"\"); float C(int n) => B(n - 1);")]
    [InlineData("public float A(string x) { try { return Best; } [|catch|] (Exception) { return 0; } } float Best => engine.Predict(\"\");")]
    [InlineData("public float A(string x) { try { return B(x); } catch (Exception) { return 0; } } float B(string x) { try { return engine.Predict(x); } [|catch|] (Exception) { return 0; } }")]
    [InlineData("public float A(string x) { try { return B(x); } catch (Exception) { return 0; } } float B(string x) => 0;")]
    public Task ThroughHelpers(string members) => Test.Run(Scorer.With(members));

    [Fact]
    public Task OneHandlerOfSeveralCalls_IsReportedOnce() =>
        Test.Run(Scorer.Body("try { engine.Predict(text); engine.Predict(text); return Run(); } [|catch|] (Exception) { return 0; } float Run() => engine.Predict(text);"));

    [Fact]
    public Task NoModel_DoesNotTrigger() => Test.Run(Scorer.Usings + """
        class C { public float A(PredictionEngine<string, float> e) { try { return e.Predict(""); } catch { return 0; } } }
        """);

    [Fact]
    public Task Message_NamesCallAndPath() => RuleTest<FailureIsLogged>.RunForMessageAt(
        Scorer.Body("try { return engine.{|#1:Predict|}(text); } {|#0:catch|} (Exception failure) { if ({|#2:quiet|}) return 0; log.LogError(failure, text); return 0; }"),
        "A failure of 'PredictionEngine.Predict' ends here without an event when 'quiet' is true (line 20): record it, or throw it on", places: 3);
}
