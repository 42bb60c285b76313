using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules.Reading;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1010. Data of which nobody knows where it comes from and whose it is cannot be used with a good conscience. That fields are there at all is CAC0006's to say.</summary>
internal sealed class DatasetHasProvenance() : DocumentRule(new("CAC1010", nameof(DatasetHasProvenance), Severity.Error,
    "a data set states where it comes from, and the legal basis of personal data", "ISO/IEC 42001 A.7.3, A.7.5"),
    KindNames.Dataset)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (context.Scopes.IsOutside(document)) yield break;
        var personal = document.Get(Dataset.PersonalData);
        var isPersonal = personal is { Value: not "none" and not "anonymised" };
        foreach (var field in isPersonal ? [Dataset.Source, Dataset.Provenance, Dataset.LegalBasis] : new[] { Dataset.Source, Dataset.Provenance })
        {
            if (document.Get(field) is { } said && !NoPlaceholder.IsIn(said.Value) && IsEmptyOf(field, said.Value))
                yield return Fault(document.At(said), $"'{field.Name}' of {document.Name} is '{said.Value}', which states nothing", $"say in words {Question(field)}");
        }
        if (personal is { Value: "unknown" } && document.Get(Dataset.LegalBasis) is null && !context.Register.IsUnclear(document, Dataset.LegalBasis))
            yield return Fault(document.At(personal), $"nobody knows whether {document.Name} holds personal data, and it names no legal basis", "find out, or add 'legal-basis:' on which it is used as if it did");
    }

    /// <summary>Provenance tells a story, if a short one; a source or a legal basis may be one word.</summary>
    private static bool IsEmptyOf(Field field, string text) => EmptyStatements.Embedded.Contains(text) || (field == Dataset.Provenance && !EmptyStatements.Embedded.IsSentence(text));

    private static string Question(Field field) => char.ToLowerInvariant(field.Summary[0]) + field.Summary[1..].TrimEnd('.');
}
