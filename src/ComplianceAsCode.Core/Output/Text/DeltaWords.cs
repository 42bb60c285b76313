using ComplianceAsCode.Deltas;
using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Output.Text;

/// <summary>A part of what a change does to compliance.</summary>
/// <param name="Title">What the lines have in common.</param>
/// <param name="IsGood">Whether it is nothing to worry about.</param>
/// <param name="Lines">What it is about, and what is said of that; both may quote documents.</param>
public sealed record DeltaSection(string Title, bool IsGood, IReadOnlyList<(string Subject, string Text)> Lines);

/// <summary>The words in which reports say what a change does to compliance. What is taken away stands first: nobody misses it in a list of what was added.</summary>
public static class DeltaWords
{
    /// <summary>The parts that are not empty.</summary>
    public static IReadOnlyList<DeltaSection> Sections(ComplianceDelta delta, ReportOptions options)
    {
        DeltaSection[] all =
        [
            Bad("annotations removed from code", delta.Annotations.Removed.Select(Of)),
            Bad("evidence removed", Notes(delta.Evidence.Removed)),
            Bad("evidence that proves nothing any more", Notes(delta.Evidence.Weakened)),
            Bad("requirements lost", delta.Lost.Select(Of)),
            Bad("approvals voided", Notes(delta.Approvals.Voided)),
            Bad("no longer reported, but not solved", delta.Diagnostics.Silenced.Select(Line)),
            Bad("gone from the inventory", Notes(delta.Inventory.Removed)),
            Bad("new diagnostics", delta.Diagnostics.New.OrderByDescending(d => d.Severity).Select(Line)),
            Bad("needs approval", Notes(delta.Approvals.Needed)),
            Good("new in the inventory", Notes(delta.Inventory.Added)),
            Good("changed in the inventory", Notes(delta.Inventory.Changed)),
            Good("annotations added to code", delta.Annotations.Added.Select(Of)),
            Good("evidence added", Notes(delta.Evidence.Added.Concat(delta.Evidence.Restored))),
            Good("requirements gained", delta.Gained.Select(Of)),
            Good("approved", Notes(delta.Approvals.Given)),
            Good("solved diagnostics", delta.Diagnostics.Solved.OrderByDescending(d => d.Severity).Select(Line)),
        ];
        return [.. all.Where(s => s.Lines.Count > 0)];

        IEnumerable<(string, string)> Notes(IEnumerable<DocumentNote> notes) => notes.Select(n => ($"{n.Document.Id} ({options.PathPrefix}{n.Document.Path})", n.What));

        (string, string) Line(Diagnostic diagnostic) => ($"{options.PathPrefix}{diagnostic.Location.Path}:{Words.Number(diagnostic.Location.Range.Line)}", $"{Words.Of(diagnostic.Severity)} {diagnostic.Rule.Id}: {diagnostic.FullMessage}");
    }

    /// <summary>All in one sentence.</summary>
    public static string Summary(ComplianceDelta delta)
    {
        (int Count, string One, string Many)[] counts =
        [
            (delta.Annotations.Removed.Count, "annotation removed", "annotations removed"),
            (delta.Evidence.Removed.Count, "evidence removed", "evidence removed"),
            (delta.Lost.Count(), "requirement lost", "requirements lost"),
            (delta.Gained.Count(), "requirement gained", "requirements gained"),
            (delta.Approvals.Voided.Count, "approval voided", "approvals voided"),
            (delta.Approvals.Needed.Count, "document needs approval", "documents need approval"),
            (delta.Diagnostics.New.Count(d => d.Severity == Severity.Error), "new error", "new errors"),
            (delta.Diagnostics.New.Count(d => d.Severity == Severity.Warning), "new warning", "new warnings"),
            (delta.Diagnostics.Solved.Count, "diagnostic solved", "diagnostics solved"),
            (delta.Diagnostics.Silenced.Count, "diagnostic silenced", "diagnostics silenced"),
        ];
        var said = counts.Where(c => c.Count > 0).Select(c => Words.Count(c.Count, c.One, c.Many)).ToList();
        return said.Count == 0 ? "no requirement, evidence, approval or diagnostic changes" : string.Join(", ", said);
    }

    private static DeltaSection Bad(string title, IEnumerable<(string, string)> lines) => new(title, IsGood: false, [.. lines]);

    private static DeltaSection Good(string title, IEnumerable<(string, string)> lines) => new(title, IsGood: true, [.. lines]);

    private static (string, string) Of(AnnotationUse use) => ($"{use.Path}:{Words.Number(use.Line)}", use.Text);

    private static (string, string) Of(RequirementShift shift)
    {
        var (before, now) = (shift.Before is { } b ? StatusWords.Of(b) : "not in a framework", shift.Now is { } n ? StatusWords.Of(n) : "not in a framework");
        var status = before == now ? $"still {now}" : $"{before} → {now}";
        return ($"{shift.Citation} {shift.Title}", shift.NewGaps.Count == 0 ? status : $"{status}; missing now: {string.Join("; ", shift.NewGaps)}");
    }
}
