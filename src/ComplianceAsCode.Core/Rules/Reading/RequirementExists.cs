using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0013. Guidance, headings and areas may be cited; what is stated is a requirement.</summary>
internal sealed class RequirementExists() : AnyDocumentRule(new("CAC0013", nameof(RequirementExists), Severity.Error,
    "each requirement cited exists in its framework", "ISO/IEC 42001 6.1.3"))
{
    protected override string? NotEvaluatedBecause(CheckContext context) => context.Register.Frameworks.Named.Count == 0 ? "no framework could be read" : null;

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        foreach (var citation in document.Facts.Citations)
        {
            var text = citation.Node.Value;
            var problem = citation.IsCriteria ? context.Register.Frameworks.ResolveCriteria(text).Problem : context.Register.Frameworks.Resolve(text).Problem;
            if (problem is not null)
                yield return Fault(document.At(citation.Node), Before(problem), After(problem));
            else if (document.Is(KindNames.Control) && context.Register.RequirementOf(text) is { IsAssessable: false } requirement)
                yield return Fault(document.At(citation.Node), $"{requirement.Id} is a {requirement.Level}, which is not stated by itself", "name one of the requirements that it belongs to");
        }
    }

    private static string Before(string problem) => problem.Split("; ")[0];

    private static string After(string problem) => "correct the id" + (problem.Contains("; ", StringComparison.Ordinal) ? problem[problem.IndexOf("; ", StringComparison.Ordinal)..] : "");
}
