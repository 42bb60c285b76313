using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4013. An observation is a nonconformity that has not happened yet.</summary>
internal sealed class ObservationIsAnswered() : Rule<Document>(new("CAC4013", nameof(ObservationIsAnswered), Severity.Warning,
    "an observation or an area of concern has a response", "our rule"))
{
    protected override IEnumerable<Document> Targets(CheckContext context) => context.Register.Of(KindNames.Finding).Where(f => f.Get(Finding.Class)?.Value is "observation" or "area-of-concern");

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (!string.IsNullOrWhiteSpace(document.Get(Finding.Response)?.Value) || context.Register.IsUnclear(document, Finding.Response) || Nonconformities.AnswerDay(document) is not { } day) yield break;
        if (context.AsOf > day || !Nonconformities.IsOpen(document))
            yield return Fault(document.AtField(Finding.Response), $"{document.Name} of {document.Get(Finding.Raised)!.Value:yyyy-MM-dd} has no response", "write in 'response' what is done about it, or why nothing is");
        else
            yield return ChangeAfter(day, $"the response to {document.Name} is late");
    }
}
