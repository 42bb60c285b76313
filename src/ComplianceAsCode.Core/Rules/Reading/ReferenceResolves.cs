using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0011. A chain from requirement to evidence holds only if its links exist.</summary>
internal sealed class ReferenceResolves() : Rule<BoundReference>(new("CAC0011", nameof(ReferenceResolves), Severity.Error,
    "each reference names a document or a person that exists", "ISO/IEC 42001 7.5.2"))
{
    protected override IEnumerable<BoundReference> Targets(CheckContext context) => context.Register.References;

    protected override IEnumerable<RuleFinding> Check(BoundReference target, CheckContext context)
    {
        var (document, reference) = target;
        if (context.Register.Resolves(reference)) yield break;
        var onlyPeople = reference.Type is { People: true, AnyKind: false, Kinds.Count: 0 };
        var candidates = onlyPeople ? context.Manifest.People.Select(p => p.Id) : context.Register.Ids;
        yield return Fault(document.At(reference.Node),
            onlyPeople ? $"'{reference.Field.Name}' names '{reference.Id}', who is not among the people of aims.yaml" : $"'{reference.Field.Name}' names '{reference.Id}', which does not exist",
            (onlyPeople ? "add the person to aims.yaml or correct the id" : "correct the id or write the document") + Nearest.Offer(reference.Id, candidates)) with { Subject = document };
    }
}
