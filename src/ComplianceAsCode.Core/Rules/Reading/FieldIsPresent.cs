using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0006. A record without its owner, date or result proves nothing.</summary>
internal sealed class FieldIsPresent() : AnyDocumentRule(new("CAC0006", nameof(FieldIsPresent), Severity.Error,
    "required fields are there and not empty", "ISO/IEC 42001 7.5.2"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Kind is null)
        {
            if (document.Fields.Find("kind") is not { Value: not YamlScalar { IsAbsent: true } }) yield return MissingKind(document);
            yield break;
        }
        // A misspelt key is reported where it stands.
        var meant = document.Facts.Unknown.Select(u => Nearest.Of(u.Key.Value, u.Known)).ToHashSet(StringComparer.Ordinal);
        foreach (var (field, label, node) in document.Facts.Missing)
        {
            if (meant.Contains(field.Name) || (field.RequiredWhen is { IsAbsent: true, Field: var instead } && meant.Contains(instead))) continue;
            var why = field.RequiredWhen is { } condition ? $" when {condition}" : "";
            yield return Fault(At(document, node), $"{document.Name} has no '{field.Name}'{why}", $"add '{field.Name}:' ({label}); {Lower(field.Summary)}");
        }
    }

    private static Location At(Document document, YamlNode? node) => node switch
    {
        null => document.Anchor,
        YamlMapping { Entries: [var first, ..] } => document.At(first.Key),
        _ => document.At(node),
    };

    private static RuleFault MissingKind(Document document)
    {
        var guess = KindSet.OfId(document.Id);
        return Fault(document.Anchor, $"{document.Name} has no 'kind'", guess is null ? "add 'kind:' and one of the kinds" : $"add 'kind: {guess.Name}'");
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');
}
