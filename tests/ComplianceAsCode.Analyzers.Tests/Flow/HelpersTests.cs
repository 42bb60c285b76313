using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.InferenceIsLogged>;

namespace ComplianceAsCode.Analyzers.Tests.Flow;

/// <summary>CAC6004 across the functions of a type: helpers, local functions, lambdas, and what can't be known of them.</summary>
public sealed class HelpersTests
{
    private const string Others = """

        class AuditTrail(ILogger log) { public void Record(float score) => log.LogInformation("scored"); }
        class Storage { public void Save(float score) { } }
        interface IStorage { void Save(float score); }
        interface IAudit { [EventLogging(LifecyclePhases.Operation)] void Record(float score); }
        [EventLogging(LifecyclePhases.Operation)] static class Journal { public static void Note(float score) { } }
        static class Elsewhere
        {
            public static void Write(ILogger log) { }
            public static float Run(Func<float> function) => function();
        }
        """;

    [Theory]
    [InlineData("public float A(string x) { Note(x); return engine.[|Predict|](x); } void Note(string x) { }")]
    [InlineData("public float A(string x) { Note(x); return engine.[|Predict|](x); } void Note(string x) { if (isVerbose) log.LogInformation(x); }")]
    [InlineData("public float A(string x) { if (isVerbose) Note(x); return engine.[|Predict|](x); } void Note(string x) => log.LogInformation(x);")]
    [InlineData("public float A(string x) { Note(3); return engine.[|Predict|](x); } void Note(int n) { if (n > 0) Note(n - 1); }")]
    [InlineData("public float A(string x) { Ping(3); return engine.[|Predict|](x); } void Ping(int n) { if (n > 0) Pong(n); } void Pong(int n) { if (n > 1) log.LogInformation(\"\"); else Ping(n - 1); }")]
    [InlineData("public float A(string x) => Run(x); float Run(string x) => engine.[|Predict|](x);")]
    [InlineData("public float A(string x) { log.LogInformation(x); return Run(x); } public float B(string x) => Run(x); float Run(string x) => engine.[|Predict|](x);")]
    [InlineData("public float A(string x) { log.LogInformation(x); return Run(x); } public float Run(string x) => engine.[|Predict|](x);")]
    [InlineData("public float A(string x) { log.LogInformation(x); return Run(x); } internal float Run(string x) => engine.[|Predict|](x);")]
    [InlineData("public float A(int n) => n > 0 ? B(n) : 0; float B(int n) { engine.[|Predict|](\"\"); return A(n - 1); }")]
    [InlineData("public float A => engine.[|Predict|](\"\");")]
    [InlineData("public float A(string x) => Current; float Current => engine.[|Predict|](\"\");")]
    [InlineData("public float this[string x] { get { return engine.[|Predict|](x); } }")]
    [InlineData("public static float operator +(Scorer a, PredictionEngine<string, float> x) => x.[|Predict|](\"\");")]
    [InlineData("float start = new Lazy<PredictionEngine<string, float>>().Value.[|Predict|](\"\");")]
    public Task HelperWithoutEvent_Triggers(string members) => Test.Run(Scorer.With(members) + Others);

    [Theory]
    [InlineData("public float A(string x) { Note(x); return engine.Predict(x); } void Note(string x) => log.LogInformation(x);")]
    [InlineData("public float A(string x) { Note(x); return engine.Predict(x); } static void Note(string x) => source.StartActivity(x);")]
    [InlineData("public float A(string x) { Note(x); return engine.Predict(x); } void Note(string x) => More(x); void More(string x) => log.LogInformation(x);")]
    [InlineData("public float A(string x) { Note(3); return engine.Predict(x); } void Note(int n) { if (n > 0) Note(n - 1); else log.LogInformation(\"\"); }")]
    [InlineData("public float A(string x) { Ping(3); return engine.Predict(x); } void Ping(int n) { if (n > 0) Pong(n); else log.LogInformation(\"\"); } void Pong(int n) => Ping(n - 1);")]
    [InlineData("public float A(string x) { if (isVerbose) Fail(); else log.LogInformation(x); return engine.Predict(x); } void Fail() => throw new NotSupportedException();")]
    [InlineData("public float A(string x) { log.LogInformation(x); return Run(x); } float Run(string x) => engine.Predict(x);")]
    [InlineData("public float A(string x) { var score = Run(x); log.LogInformation(x); return score; } float Run(string x) => Deep(x); float Deep(string x) => engine.Predict(x);")]
    [InlineData("public async Task<string> A(string x) { var text = await Run(x); await events.AppendAsync(\"asked\", x); return text; } async Task<string> Run(string x) => await chat.GetResponseAsync(x);")]
    [InlineData("public float A(string x) { log.LogInformation(x); return Current; } float Current => engine.Predict(\"\");")]
    [InlineData("float NeverUsed(string x) => engine.Predict(x);")]
    [InlineData("public float A(string x) { Note(x); return engine.Predict(x); } [LoggerMessage(LogLevel.Information, \"{x}\")] partial void Note(string x);")]
    [InlineData("public float A(string x) { scored(log, x, null); return engine.Predict(x); } static readonly Action<ILogger, string, Exception> scored = LoggerMessage.Define<string>(LogLevel.Information, \"{x}\");")]
    [InlineData("class Worker(PredictionEngine<string, float> engine) { public float Run() => engine.Predict(\"\"); } Worker worker; public float A() { log.LogInformation(\"\"); return worker.Run(); }")]
    [InlineData("[NotAnAiSystem(Justification = \"Warms the engine up and drops the result.\")] public void Warm() => engine.Predict(\"\");")]
    [InlineData("[EventLogging(LifecyclePhases.Operation)] void Record() { } public float A(string x) { Record(); return engine.Predict(x); }")]
    public Task HelperWithEvent_DoesNotTrigger(string members) => Test.Run(Scorer.With(members) + Others);

    [Theory]
    [InlineData("public float A(string x) { return Run(); float Run() => engine.[|Predict|](x); }")]
    [InlineData("public float A(string x) { Note(); return engine.[|Predict|](x); void Note() { if (isVerbose) log.LogInformation(x); } }")]
    [InlineData("public float A(string x) { Func<float> run = () => engine.[|Predict|](x); return run(); }")]
    [InlineData("public List<float> A(List<string> x) => x.Select(text => engine.[|Predict|](text)).ToList();")]
    [InlineData("public List<float> A(List<string> x) => (from text in x select engine.[|Predict|](text)).ToList();")]
    [InlineData("public List<float> A(List<string> x) { if (isVerbose) log.LogInformation(\"\"); return x.Select(text => engine.[|Predict|](text)).ToList(); }")]
    [InlineData("public List<float> A(List<string> x) => x.Select(Run).ToList(); float Run(string x) => engine.[|Predict|](x);")]
    [InlineData("public Task<float> A(string x) => Task.Run(() => engine.[|Predict|](x));")]
    [InlineData("public Lazy<float> A(string x) => new(() => engine.[|Predict|](x));")]
    [InlineData("public void A() => AppDomain.CurrentDomain.ProcessExit += (_, _) => engine.[|Predict|](\"\");")]
    [InlineData("public float A(string x) { return Outer(); float Outer() { return Inner(); float Inner() => engine.[|Predict|](x); } }")]
    [InlineData("public Func<float> A(string x) { float Run() { Func<float> inner = () => engine.[|Predict|](x); return inner(); } Run(); return null; }")]
    public Task LocalFunctionOrLambdaWithoutEvent_Triggers(string members) => Test.Run(Scorer.With(members) + Others);

    [Theory]
    [InlineData("public float A(string x) { log.LogInformation(x); return Run(); float Run() => engine.Predict(x); }")]
    [InlineData("public float A(string x) { return Run(); float Run() { log.LogInformation(x); return engine.Predict(x); } }")]
    [InlineData("public float A(string x) { Note(); return engine.Predict(x); void Note() => log.LogInformation(x); }")]
    [InlineData("public float A(string x) { Action note = () => log.LogInformation(x); note(); return engine.Predict(x); }")]
    [InlineData("public float A(string x) { Func<float> run = () => engine.Predict(x); log.LogInformation(x); return run(); }")]
    [InlineData("public List<float> A(List<string> x) => x.Select(text => { log.LogInformation(text); return engine.Predict(text); }).ToList();")]
    [InlineData("public List<float> A(List<string> x) { var all = x.Select(text => engine.Predict(text)).ToList(); log.LogInformation(\"\"); return all; }")]
    [InlineData("public List<float> A(List<string> x) { var all = x.Select(text => engine.Predict(text)).ToList(); x.ForEach(text => log.LogInformation(text)); return all; }")]
    [InlineData("public List<float> A(List<string> x) => x.Select(Run).ToList(); float Run(string x) { log.LogInformation(x); return engine.Predict(x); }")]
    [InlineData("public float A(string x) => Around(() => engine.Predict(x)); float Around(Func<float> run) { log.LogInformation(\"\"); return run(); }")]
    [InlineData("public float A(string x) { float NeverUsed() => engine.Predict(x); return 0; }")]
    [InlineData("public float A(string x) { Func<float> unused = () => engine.Predict(x); return 0; }")]
    public Task LocalFunctionOrLambdaWithEvent_DoesNotTrigger(string members) => Test.Run(Scorer.With(members) + Others);

    [Theory]
    [InlineData("public Func<float> A(string x) => () => engine.Predict(x);")]
    [InlineData("public Func<float> A(string x) { Func<float> run = () => engine.Predict(x); return run; }")]
    [InlineData("Func<string, float> run; public void A() => run = text => engine.Predict(text);")]
    [InlineData("public Func<string, float> Run => x => engine.Predict(x);")]
    [InlineData("public float A(string x) => Elsewhere.Run(() => engine.Predict(x));")]
    [InlineData("public float A(string x) => Elsewhere.Run(Run); float Run() => engine.Predict(\"\");")]
    [InlineData("public float A(string x) => Around(() => engine.Predict(x)); float Around(Func<float> run) => run();")]
    [InlineData("public event Action<float> Scored; public float A(string x) { var score = engine.Predict(x); Scored(score); return score; }")]
    [InlineData("public float A(string x, Action<float> done) { var score = engine.Predict(x); done(score); return score; }")]
    [InlineData("protected virtual void OnScored() { } public float A(string x) { OnScored(); return engine.Predict(x); }")]
    [InlineData("public float A(string x) { Elsewhere.Write(log); return engine.Predict(x); }")]
    [InlineData("AuditTrail audit; public float A(string x) { var score = engine.Predict(x); audit.Record(score); return score; }")]
    [InlineData("IAudit audit; public float A(string x) { var score = engine.Predict(x); audit.Record(score); return score; }")]
    [InlineData("public float A(string x) { var score = engine.Predict(x); Journal.Note(score); return score; }")]
    public Task WhatMayBeLoggedElsewhere_DoesNotTrigger(string members) => Test.Run(Scorer.With(members) + Others);

    [Theory]
    [InlineData("Storage storage; public float A(string x) { var score = engine.[|Predict|](x); storage.Save(score); return score; }")]
    [InlineData("IStorage storage; public float A(string x) { var score = engine.[|Predict|](x); storage.Save(score); return score; }")]
    [InlineData("public float A(string x) { GC.Collect(); ToString(); return engine.[|Predict|](x); }")]
    public Task OtherTypeThatHasNoLog_Triggers(string members) => Test.Run(Scorer.With(members) + Others);

    [Theory]
    [InlineData("abstract class Base { public float Score(string x) => Core(x); protected abstract float Core(string x); }", "protected override float Core(string x) => engine.Predict(x);")]
    [InlineData("abstract class Base { protected void Note() { } }", "public float Score(string x) { Note(); return engine.Predict(x); }")]
    [InlineData("abstract class Base { protected abstract void Note(); }", "protected override void Note() => log.LogInformation(\"\"); public float Score(string x) { Note(); return engine.Predict(x); }")]
    [InlineData("abstract class Base { public abstract float Score(string x); }", "public override float Score(string x) => engine.[|Predict|](x);")]
    [InlineData("abstract class Base { }", "protected float Score(string x) => engine.[|Predict|](x);")]
    [InlineData("interface Base { float Score(string x); }", "float Base.Score(string x) => engine.[|Predict|](x);")]
    [InlineData("interface Base { float Score(string x); }", "public float Score(string x) => engine.[|Predict|](x);")]
    public Task BaseOfTheModel(string declaration, string member) => Test.Run(Scorer.Usings + declaration + $$"""
        [AiModel("MDL-x")]
        class Model(PredictionEngine<string, float> engine, ILogger log) : Base
        {
            public ILogger Log => log;
            {{member}}
        }
        """);

    [Theory]
    [InlineData("sealed class", "")]
    [InlineData("class", "[|")]
    public Task ProtectedOfASealedType_IsAsGoodAsPrivate(string kind, string mark) => Test.Run(Scorer.Usings + $$"""
        class Base { }
        [AiModel("MDL-x")]
        {{kind}} Model(PredictionEngine<string, float> engine, ILogger log) : Base
        {
            public float Score(string x) { log.LogInformation(x); return Run(x); }
            protected float Run(string x) => engine.{{mark}}Predict{{(mark == "" ? "" : "|]")}}(x);
        }
        """.Replace("sealed class Model", "#pragma warning disable CS0628 // protected on purpose\nsealed class Model"));
}
