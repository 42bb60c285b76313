using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0004. A document of an unknown kind would be checked for nothing.</summary>
internal sealed class KindIsKnown() : AnyDocumentRule(new("CAC0004", nameof(KindIsKnown), Severity.Error,
    "the kind is one that the tool knows", RuleDescriptor.OurRule))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Kind is not null || document.Fields.Find("kind") is not { Value: var node } || node is YamlScalar { IsAbsent: true }) yield break;
        var name = (node as YamlScalar)?.Value ?? node.Description;
        yield return Fault(document.At(node), $"there is no kind of document '{name}'", $"name one of the kinds, or remove kind and id if this is no document{Nearest.Offer(name, KindSet.All.Select(k => k.Name))}");
    }
}
