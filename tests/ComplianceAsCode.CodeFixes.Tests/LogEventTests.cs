using ComplianceAsCode.Analyzers.Rules;

namespace ComplianceAsCode.CodeFixes.Tests;

/// <summary>Events that a run or a failure of a model lacks are recorded through the logger that the code has.</summary>
public sealed class LogEventTests
{
    private const string Model = "using ComplianceAsCode;\nusing Microsoft.Extensions.Logging;\nusing Microsoft.ML;\n\n[AiModel(\"MDL-x\")]\n";
    private const string Fields = "class Scorer(PredictionEngine<string, float> engine, ILogger log)\n{\n";

    [Theory]
    [InlineData("a declaration", "        var y = engine.[|Predict|](x);\n        return y;\n", "        var y = engine.Predict(x);\n        log.LogInformation(\"MDL-x ran: Predict\");\n        return y;\n")]
    [InlineData("a return", "        // Why.\n        return engine.[|Predict|](x);\n", "        // Why.\n        log.LogInformation(\"MDL-x ran: Predict\");\n        return engine.Predict(x);\n")]
    [InlineData("a condition", "        if (engine.[|Predict|](x) > 0) return 1;\n        return 0;\n", "        log.LogInformation(\"MDL-x ran: Predict\");\n        if (engine.Predict(x) > 0) return 1;\n        return 0;\n")]
    [InlineData("a branch", "        if (x == \"\")\n        {\n            engine.[|Predict|](x);\n        }\n        return 0;\n", "        if (x == \"\")\n        {\n            engine.Predict(x);\n            log.LogInformation(\"MDL-x ran: Predict\");\n        }\n        return 0;\n")]
    [InlineData("one line", "        { engine.[|Predict|](x); } return 0;\n", "        { engine.Predict(x); log.LogInformation(\"MDL-x ran: Predict\"); } return 0;\n")]
    public Task Run_IsLogged(string what, string before, string after)
    {
        Assert.NotEmpty(what);
        return FixTest<InferenceIsLogged, LogEvent>.Run(Method(before), Method(after));
    }

    [Fact]
    public Task OneEvent_IsEnoughForAStatement() => FixTest<InferenceIsLogged, LogEvent>.Run(
        Method("        return engine.[|Predict|](x) + engine.[|Predict|](x);\n"),
        Method("        log.LogInformation(\"MDL-x ran: Predict\");\n        return engine.Predict(x) + engine.Predict(x);\n"));

    [Theory]
    [InlineData("class Scorer(PredictionEngine<string, float> engine)\n{\n    public float A(string x)\n    {\n        return engine.[|Predict|](x);\n    }\n}\n")]
    [InlineData("class Scorer(PredictionEngine<string, float> engine, ILogger log)\n{\n    public float A(string x) => engine.[|Predict|](x);\n    void Use() => log.LogInformation(\"\");\n}\n")]
    [InlineData("class Scorer(ILogger log)\n{\n    public static float A(PredictionEngine<string, float> engine, string x)\n    {\n        return engine.[|Predict|](x);\n    }\n    void Use() => log.LogInformation(\"\");\n}\n")]
    public Task WithoutALoggerOrABlock_IsForAPersonToMend(string type) => FixTest<InferenceIsLogged, LogEvent>.OffersNothing(Model + type);

    [Fact]
    public Task SeveralLoggers_AreOffered() => FixTest<InferenceIsLogged, LogEvent>.OffersAs(
        "Record an event with '{0}'",
        Model + "class Scorer(PredictionEngine<string, float> engine, ILogger audit, ILogger log)\n{\n    public float A(string x)\n    {\n        return engine.[|Predict|](x);\n    }\n    void Use() { audit.LogInformation(\"\"); log.LogInformation(\"\"); }\n}\n",
        Model + "class Scorer(PredictionEngine<string, float> engine, ILogger audit, ILogger log)\n{\n    public float A(string x)\n    {\n        §.LogInformation(\"MDL-x ran: Predict\");\n        return engine.Predict(x);\n    }\n    void Use() { audit.LogInformation(\"\"); log.LogInformation(\"\"); }\n}\n",
        null, "audit", "log");

    [Theory]
    [InlineData("(System.Exception e)", "(System.Exception e)", "e")]
    [InlineData("(System.Exception)", "(System.Exception exception)", "exception")]
    [InlineData("", "(System.Exception exception)", "exception")]
    public Task Failure_IsLogged(string before, string after, string name) => FixTest<FailureIsLogged, LogEvent>.Run(
        Method($"        try\n        {{\n            log.LogInformation(x);\n            return engine.Predict(x);\n        }}\n        [|catch|]{(before == "" ? "" : " " + before)}\n        {{\n            return 0;\n        }}\n"),
        Method($"        try\n        {{\n            log.LogInformation(x);\n            return engine.Predict(x);\n        }}\n        catch {after}\n        {{\n            log.LogError({name}, \"MDL-x failed\");\n            return 0;\n        }}\n"));

    [Fact]
    public Task EmptyHandler_GetsTheEvent() => FixTest<FailureIsLogged, LogEvent>.Run(
        Method("        try\n        {\n            log.LogInformation(x);\n            return engine.Predict(x);\n        }\n        [|catch|] (System.Exception e)\n        {\n        }\n        return 0;\n"),
        Method("        try\n        {\n            log.LogInformation(x);\n            return engine.Predict(x);\n        }\n        catch (System.Exception e)\n        {\n            log.LogError(e, \"MDL-x failed\");\n        }\n        return 0;\n"));

    private static string Method(string body) => Model + Fields + "    public float A(string x)\n    {\n" + body + "    }\n}\n";
}
