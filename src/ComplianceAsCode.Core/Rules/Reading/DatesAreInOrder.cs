using System.Globalization;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0018. A record that is dated ahead was not made when it says.</summary>
internal sealed class DatesAreInOrder() : AnyDocumentRule(new("CAC0018", nameof(DatesAreInOrder), Severity.Error,
    "nothing has happened in the future, and nothing ends before it begins", "ISO/IEC 42001 7.5.2"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        foreach (var (node, field, day) in document.Facts.PastDates)
            if (day > context.AsOf)
            {
                yield return Fault(document.At(node), $"'{field.Name}' is {Day(day)}, which is after {Day(context.AsOf)}", "write the day on which it happened, or plan it in another field");
                yield return ChangeOn(day, $"'{field.Name}' of {document.Name} is reached");
            }
        foreach (var (earlier, earlierField, later, laterField) in document.Facts.Disorders.Where(d => !IsReported(d)))
            yield return Fault(document.At(later), $"'{laterField.Name}' lies before '{earlierField.Name}'", "correct the dates") with { Related = [new(document.At(earlier), $"'{earlierField.Name}' is here")] };

        // A date that lies in the future is the reason of both faults.
        bool IsReported(DisorderedDates dates) => document.Facts.PastDates.Exists(d => d.Day > context.AsOf && (d.Node == dates.Earlier || d.Node == dates.Later));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
