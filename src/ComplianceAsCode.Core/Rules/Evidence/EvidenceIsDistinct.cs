using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3111. A report that is offered again under a new date, or for another system, proves what it proved the first time and no more.</summary>
internal sealed class EvidenceIsDistinct() : Rule<IReadOnlyList<EvidenceIsDistinct.Offer>>(new("CAC3111", nameof(EvidenceIsDistinct), Severity.Warning,
    "the same file is not offered as evidence of two days or of two systems", "ISO/IEC 42001 7.5.3, 9.1"))
{
    /// <summary>A file that an evidence offers, by its digest.</summary>
    internal sealed record Offer(Document Evidence, Located<string> Digest, DateOnly? Collected, string? System);

    protected override IEnumerable<IReadOnlyList<Offer>> Targets(CheckContext context) => context.Register.Of(KindNames.Evidence)
        .SelectMany(evidence => OffersOf(evidence, context.Register))
        .GroupBy(offer => offer.Digest.Value, StringComparer.Ordinal)
        .Select(same => (IReadOnlyList<Offer>)[.. same.OrderBy(o => o.Collected ?? DateOnly.MaxValue)]);

    protected override IEnumerable<RuleFinding> Check(IReadOnlyList<Offer> offers, CheckContext context)
    {
        foreach (var (index, offer) in offers.Index())
        {
            if (context.Evidence.MayBeHistory(offer.Evidence) || offers.Take(index).FirstOrDefault(o => Differs(o, offer)) is not { } first) continue;
            var (what, where) = first.Collected != offer.Collected && first.Collected is not null && offer.Collected is not null
                ? ($"of {first.Collected:yyyy-MM-dd}", "collect it anew, or give it the day on which it was collected")
                : ($"of {first.System}", "collect it for this system, or name in one evidence what it is about");
            yield return Fault(offer.Evidence.At(offer.Digest), $"{offer.Evidence.Name} offers a file that {first.Evidence.Id} offered as evidence {what}", where) with
            {
                Subject = offer.Evidence,
                Related = [new(first.Evidence.At(first.Digest), $"{first.Evidence.Id} offers it here")],
            };
        }
    }

    /// <summary>What a fault of reading leaves open agrees with anything.</summary>
    private static bool Differs(Offer a, Offer b) =>
        (a.Collected is { } x && b.Collected is { } y && x != y) || (a.System is { } s && b.System is { } t && s != t);

    private static IEnumerable<Offer> OffersOf(Document evidence, Register register) => evidence.All(Kinds.Evidence.Artifacts)
        .Select(a => a.Value.Get(Kinds.Evidence.ArtifactSha256)).OfType<Located<string>>().DistinctBy(d => d.Value)
        .Select(digest => new Offer(evidence, digest, evidence.Get(Kinds.Evidence.Collected)?.Value,
            register.IsUnclear(evidence, Kinds.Evidence.System) ? null : evidence.Get(Kinds.Evidence.System)?.Value));
}
