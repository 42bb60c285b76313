using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0012. A policy is no evidence, and a model is no system.</summary>
internal sealed class ReferenceHasKind() : Rule<BoundReference>(new("CAC0012", nameof(ReferenceHasKind), Severity.Error,
    "each reference names a document of the right kind", "ISO/IEC 42001 7.5.2"))
{
    protected override IEnumerable<BoundReference> Targets(CheckContext context) => context.Register.References;

    protected override IEnumerable<RuleFinding> Check(BoundReference target, CheckContext context)
    {
        var (document, reference) = target;
        var type = reference.Type;
        var expected = string.Join(" or ", [.. type.Kinds, .. type.People ? ["person"] : Array.Empty<string>()]);
        if (context.Register.Find(reference.Id) is { Kind: { } kind } found)
        {
            if (!type.AnyKind && !type.Kinds.Contains(kind.Name))
                yield return Fault(document.At(reference.Node), $"'{reference.Field.Name}' names {found.Name}, and takes only {expected}", $"name one of kind {expected}") with
                {
                    Subject = document,
                    Related = [new(found.Anchor, $"{found.Id} is here")],
                };
        }
        else if (!type.People && context.Register.FindPerson(reference.Id) is { } person)
        {
            yield return Fault(document.At(reference.Node), $"'{reference.Field.Name}' names the person {person.Id}, and takes only {(type.AnyKind ? "documents" : expected)}", type.AnyKind ? "name a document by its id" : $"name one of kind {expected}") with { Subject = document };
        }
    }
}
