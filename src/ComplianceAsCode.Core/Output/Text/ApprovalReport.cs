using ComplianceAsCode.Approving;
using ComplianceAsCode.Recording;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Text;

/// <summary>The overview of approvals for readers, as plain text.</summary>
public static class ApprovalReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, ApprovalOverview overview, ReportOptions options)
    {
        foreach (var state in overview.Documents)
        {
            writer.Line(TerminalText.Escape($"{options.PathPrefix}{state.Document.Path}: {state.Document.Name}{(state.Version is { } version ? " " + version : "")}: {state.Status}"));
            writer.Line(TerminalText.Escape($"  {state.Document.Source.ContentDigest}"));
            foreach (var given in state.Given) writer.Line(TerminalText.Escape($"  {ApprovalWords.Of(given)}"));
            foreach (var needed in state.Needed) writer.Line(TerminalText.Escape($"  {ApprovalWords.Of(needed)}"));
        }
        writer.Line($"as of {Words.Day(overview.AsOf)}: {ApprovalWords.Summary(overview)}");
        foreach (var without in overview.WithoutSecondEyes) writer.Line(TerminalText.Escape($"without a second pair of eyes: {without}"));
    }
}

/// <summary>Approvals in words.</summary>
internal static class ApprovalWords
{
    public static string Of(GivenApproval given) =>
        $"{(given.WhyNot is null ? "approved" : "not counted")}: {given.Entry.By.Value} as {given.Entry.Role.Value}, {ApprovalStatement.TimeOf(given.Entry.At.Value)}{(given.Entry.Signature is null ? "" : ", signed")}{(given.Entry.Meeting is { } meeting ? $", in {meeting.Value}" : "")}{(given.WhyNot is { } why ? $"; {why}" : "")}";

    public static string Of(NeededApproval needed) =>
        $"needed: {needed.Role}, from {(needed.From.Count == 0 ? "nobody who holds that role today and may approve it" : string.Join(" or ", needed.From))}";

    public static string Summary(ApprovalOverview overview) =>
        overview.Documents.Count == 0 && overview.IsOfChange
            ? "this change touches nothing that takes approval"
            : $"{Words.Count(overview.Documents.Count(d => d.Status == ApprovalState.InForce), "document")} in force, {Words.Number(overview.Documents.Count(d => d.Status == ApprovalState.NeedsApproval))} in need of approval, {Words.Number(overview.Documents.Count(d => d.Status is not (ApprovalState.InForce or ApprovalState.NeedsApproval)))} not yet";
}
