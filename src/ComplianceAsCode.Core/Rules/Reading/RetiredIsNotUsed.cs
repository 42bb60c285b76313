using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0020. Obsolete documents must not be used by mistake. Records that name something as it was may.</summary>
internal sealed class RetiredIsNotUsed() : Rule<BoundReference>(new("CAC0020", nameof(RetiredIsNotUsed), Severity.Warning,
    "what is retired is not used", "ISO/IEC 42001 7.5.3"))
{
    protected override IEnumerable<BoundReference> Targets(CheckContext context) => context.Register.References.Where(r => !r.Reference.Field.Historical && !IsRetired(r.From));

    protected override IEnumerable<RuleFinding> Check(BoundReference target, CheckContext context)
    {
        var (document, reference) = target;
        if (context.Register.Find(reference.Id) is not { } named || !IsRetired(named)) yield break;
        yield return Fault(document.At(reference.Node), $"'{reference.Field.Name}' names {named.Name}, which is retired", "name what replaces it") with { Subject = document, Related = [new(named.Anchor, $"{named.Id} is here")] };
    }

    private static bool IsRetired(Document document) => document.Kind is { } kind
        && ((kind.Shape.Find("status") is not null && document.Get(ControlledText.Status)?.Value == "retired") || (document.Is(KindNames.AiSystem) && document.Get(AiSystem.Lifecycle)?.Value == "retired"));
}
