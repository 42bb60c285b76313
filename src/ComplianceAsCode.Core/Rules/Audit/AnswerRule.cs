using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>A rule that a nonconformity is answered. It warns while the time for the answer runs; once that is over, or the finding is closed without, it is an error.</summary>
internal abstract class AnswerRule(RuleDescriptor descriptor) : Rule<Document>(descriptor)
{
    protected sealed override IEnumerable<Document> Targets(CheckContext context) => Nonconformities.Of(context.Register);

    protected sealed override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (Nonconformities.AnswerDay(document) is not { } day || Missing(document, context) is not var (at, message, fix)) yield break;
        var isInTime = context.AsOf <= day && Nonconformities.IsOpen(document);
        yield return Fault(at, isInTime ? $"{message}; the answer is due by {day:yyyy-MM-dd}" : message, fix) with { Weight = isInTime ? Severity.Warning : null };
        if (isInTime) yield return ChangeAfter(day, $"the answer to {document.Name} is late");
    }

    /// <summary>What is missing of the answer, if anything is: where, what, and what to do.</summary>
    protected abstract (Location At, string Message, string Fix)? Missing(Document finding, CheckContext context);
}
