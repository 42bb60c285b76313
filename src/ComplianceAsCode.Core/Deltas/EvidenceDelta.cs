using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Deltas;

/// <summary>What became of evidence.</summary>
/// <param name="Removed">Evidence that is gone.</param>
/// <param name="Weakened">Evidence that proved something, and no longer does: it expired, did not pass, or its files changed.</param>
/// <param name="Added">Evidence that is new.</param>
/// <param name="Restored">Evidence that proved nothing, and does now.</param>
public sealed record EvidenceDelta(IReadOnlyList<DocumentNote> Removed, IReadOnlyList<DocumentNote> Weakened, IReadOnlyList<DocumentNote> Added, IReadOnlyList<DocumentNote> Restored)
{
    internal static EvidenceDelta Between(CheckContext before, CheckContext now)
    {
        Document[] old = [.. before.Register.Of(KindNames.Evidence)], current = [.. now.Register.Of(KindNames.Evidence)];
        var kept = current.Select(d => (Now: d, Before: before.Register.Find(d.Id, KindNames.Evidence))).Where(p => p.Before is not null && !now.Judge.IsHistory(p.Now)).ToList();
        return new(
            [.. old.Where(d => now.Register.Find(d.Id, KindNames.Evidence) is null && !now.Register.IsUnread(d.Id)).Select(d => new DocumentNote(d, Removal(d, before)))],
            [.. kept.Where(p => before.Judge.Of(p.Before!).IsGood && !now.Judge.Of(p.Now).IsGood).Select(p => new DocumentNote(p.Now, $"{now.Judge.Of(p.Now).Fault}; it proved {Proof(p.Before!, before)}"))],
            [.. current.Where(d => before.Register.Find(d.Id, KindNames.Evidence) is null).Select(d => new DocumentNote(d, now.Judge.Of(d).Fault is { } fault ? $"{fault}; it is about {Proof(d, now)}" : $"proves {Proof(d, now)}"))],
            [.. kept.Where(p => !before.Judge.Of(p.Before!).IsGood && now.Judge.Of(p.Now).IsGood).Select(p => new DocumentNote(p.Now, $"proves {Proof(p.Now, now)} again"))]);
    }

    private static string Removal(Document document, CheckContext context) => context.Judge.IsHistory(document) ? "had been replaced by later evidence, or was about what is out of use"
        : context.Judge.Of(document).Fault is { } fault ? $"proved nothing: it {fault}" : $"proved {Proof(document, context)}";

    private static string Proof(Document evidence, CheckContext context)
    {
        var named = context.Evidence.RequirementsOf(evidence).Select(r => r.Framework == context.Register.Frameworks.Named.FirstOrDefault()?.Id ? r.Id : $"{r.Framework}:{r.Id}").ToList();
        return named.Count > 0 ? string.Join(", ", named) : evidence.Get(Evidence.System)?.Value ?? evidence.Get(Evidence.Model)?.Value ?? "nothing that it names";
    }
}
