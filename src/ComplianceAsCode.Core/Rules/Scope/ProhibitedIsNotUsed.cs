using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1011. What is prohibited is not brought into use, in scope or out of it; and a level of the house does not belittle a class of the law.</summary>
internal sealed class ProhibitedIsNotUsed() : DocumentRule(new("CAC1011", nameof(ProhibitedIsNotUsed), Severity.Error,
    "no system of prohibited risk is in use, and the own risk level is not below the class of the EU AI Act", "EU AI Act Art. 5, 6, 50; ISO/IEC 42001 A.5.2, A.9.2"),
    KindNames.AiSystem)
{
    private const string Prohibited = "prohibited";
    private static readonly string[] InUse = ["deployment", "operation"];

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var (level, lifecycle) = (document.Get(AiSystem.Risk), document.Get(AiSystem.Lifecycle));
        var act = document.Get(AiSystem.EuAiAct)?.Value;
        var actClass = act?.Get(AiSystem.ActClass);
        if (level is null || lifecycle is null || context.Register.IsUnclear(document, AiSystem.Risk) || context.Register.IsUnclear(document, AiSystem.Lifecycle)) yield break;
        if ((level.Value == Prohibited ? level : actClass?.Value == Prohibited ? actClass : null) is { } prohibited && InUse.Contains(lifecycle.Value))
        {
            yield return Fault(document.At(prohibited), $"{document.Name} is of prohibited risk and in {lifecycle.Value}", "take it out of use, or correct what it is classed as") with
            {
                Related = [new(document.At(lifecycle), "this says that it is in use")],
            };
        }
        else if (actClass is not null && !ScopeBook.IsRetired(document) && LeastLevel(act!, actClass.Value) is { } least && Rank(level.Value) < Rank(least.Level))
        {
            yield return Fault(document.At(level), $"{document.Name} is of {level.Value} risk and of class {actClass.Value} by the EU AI Act ({least.Basis}), which is {least.Level} risk at least", $"set 'risk: {least.Level}', or correct the class") with
            {
                Weight = Severity.Warning,
                Related = [new(document.At(actClass), $"its class is {actClass.Value}")],
            };
        }
    }

    private static ActClass? LeastLevel(Syntax.YamlMapping act, string name)
    {
        var entry = ActClass.Find(name);
        // An exception holds for no system that profiles people (Article 6(3), last subparagraph).
        var isExcepted = entry?.HasException == true && act.Get(AiSystem.ActException)?.Value.Get(AiSystem.ActExceptionUsed)?.Value == true && act.Get(AiSystem.ActProfiling)?.Value != true;
        return isExcepted ? null : entry;
    }

    private static int Rank(string level) => ((ChoiceType)AiSystem.Risk.ValueType).Values.ToList().IndexOf(level);
}
