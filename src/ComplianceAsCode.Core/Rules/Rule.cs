using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules;

/// <summary>A rule: a pure function of the register and the day.</summary>
public abstract class Rule
{
    private protected Rule(RuleDescriptor descriptor) => Descriptor = descriptor;

    /// <summary>What is fixed about it.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>Applies the rule to all its targets.</summary>
    internal abstract RuleOutcome Evaluate(CheckContext context);

    /// <summary>Reports what does not hold: where, what is wrong, what to do.</summary>
    private protected static RuleFault Fault(Location at, string message, string fix) => new(at, message, fix);

    /// <summary>Tells on which day the result would differ, and why.</summary>
    private protected static RuleChange ChangeOn(DateOnly day, string what) => new(day, what);

    /// <summary>Tells after which day the result would differ, and why; after the calendar's last day (a <c>9999-12-31</c> that means never) nothing does, and the change is dropped as one of the past.</summary>
    private protected static RuleChange ChangeAfter(DateOnly day, string what) => new(day == DateOnly.MaxValue ? DateOnly.MinValue : day.AddDays(1), what);
}

/// <summary>What a rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Examined">How many targets it looked at.</param>
/// <param name="Faults">What does not hold, each with the document that it is about.</param>
/// <param name="Changes">Days on which the result would differ.</param>
/// <param name="NotEvaluated">Why it could not be evaluated, if so.</param>
internal sealed record RuleOutcome(RuleDescriptor Rule, int Examined, IReadOnlyList<RuleFault> Faults, IReadOnlyList<RuleChange> Changes, string? NotEvaluated);

/// <summary>A rule about targets of one type; the number of its targets is its population.</summary>
internal abstract class Rule<TTarget>(RuleDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>Why the rule cannot be evaluated here, if so.</summary>
    protected virtual string? NotEvaluatedBecause(CheckContext context) => null;

    /// <summary>What the rule looks at.</summary>
    protected abstract IEnumerable<TTarget> Targets(CheckContext context);

    /// <summary>What does not hold at a target, and when that would change.</summary>
    protected abstract IEnumerable<RuleFinding> Check(TTarget target, CheckContext context);

    /// <inheritdoc/>
    internal sealed override RuleOutcome Evaluate(CheckContext context)
    {
        if (NotEvaluatedBecause(context) is { } reason) return new(Descriptor, 0, [], [], reason);
        var examined = 0;
        var faults = new List<RuleFault>();
        var changes = new List<RuleChange>();
        foreach (var target in Targets(context))
        {
            examined++;
            foreach (var finding in Check(target, context))
            {
                if (finding is RuleFault fault) faults.Add(fault.Subject is null && target is Document document ? fault with { Subject = document } : fault);
                else if (finding is RuleChange change && change.On > context.AsOf) changes.Add(change);
            }
        }
        return new(Descriptor, examined, faults, changes, null);
    }
}

/// <summary>A rule about documents of some kinds.</summary>
internal abstract class DocumentRule(RuleDescriptor descriptor, params string[] kinds) : Rule<Document>(descriptor)
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Targets(CheckContext context) => kinds.SelectMany(context.Register.Of);
}

/// <summary>A rule about all documents, whatever their kind.</summary>
internal abstract class AnyDocumentRule(RuleDescriptor descriptor) : Rule<Document>(descriptor)
{
    /// <inheritdoc/>
    protected sealed override IEnumerable<Document> Targets(CheckContext context) => context.Register.Documents;
}

/// <summary>A rule about the workspace as a whole.</summary>
internal abstract class WorkspaceRule(RuleDescriptor descriptor) : Rule<CheckContext>(descriptor)
{
    /// <inheritdoc/>
    protected sealed override IEnumerable<CheckContext> Targets(CheckContext context) => [context];

    /// <inheritdoc/>
    protected sealed override IEnumerable<RuleFinding> Check(CheckContext target, CheckContext context) => Check(context);

    /// <summary>What does not hold in the workspace.</summary>
    protected abstract IEnumerable<RuleFinding> Check(CheckContext context);
}
