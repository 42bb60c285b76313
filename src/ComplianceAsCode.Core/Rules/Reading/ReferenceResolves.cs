using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0011. A chain from requirement to evidence holds only if its links exist.</summary>
internal sealed class ReferenceResolves() : Rule<ReferenceResolves.Use>(new("CAC0011", nameof(ReferenceResolves), Severity.Error,
    "each reference names a document or a person that exists", "ISO/IEC 42001 7.5.2"))
{
    /// <summary>Offering the nearest of many ids for each of many faults would take the square of their number, and a fork could ask for it.</summary>
    private const int MostComparisons = 1_000_000;

    /// <summary>A reference, whether what it names exists, and whether the nearest id may be looked for.</summary>
    internal readonly record struct Use(BoundReference Reference, bool Resolves, bool MayOffer);

    protected override IEnumerable<Use> Targets(CheckContext context)
    {
        var offers = MostComparisons / Math.Max(1, context.Register.Ids.Count());
        foreach (var reference in context.Register.References)
        {
            var resolves = context.Register.Resolves(reference.Reference);
            yield return new(reference, resolves, resolves || offers-- > 0);
        }
    }

    protected override IEnumerable<RuleFinding> Check(Use target, CheckContext context)
    {
        if (target.Resolves) yield break;
        var (document, reference) = target.Reference;
        var offer = target.MayOffer ? Nearest.Offer(reference.Id, Candidates(reference.Type, context)) : "";
        yield return reference.Type is { People: true, AnyKind: false, Kinds.Count: 0 }
            ? Fault(document.At(reference.Node), $"'{reference.Field.Name}' names '{reference.Id}', who is not among the people of aims.yaml", "add the person to aims.yaml or correct the id" + offer) with { Subject = document }
            : Fault(document.At(reference.Node), $"'{reference.Field.Name}' names '{reference.Id}', which does not exist", Advice(reference.Type) + offer) with { Subject = document };
    }

    private static string Advice(ReferenceTarget target) =>
        target.People ? $"write the id of a person of aims.yaml or of a {string.Join(" or ", target.Kinds)}" : "correct the id or write the document";

    private static IEnumerable<string> Candidates(ReferenceTarget target, CheckContext context) =>
        (target.AnyKind ? context.Register.Documents : target.Kinds.SelectMany(context.Register.Of)).Select(d => d.Id)
        .Concat(target.People ? context.Manifest.People.Select(p => p.Id) : []);
}
