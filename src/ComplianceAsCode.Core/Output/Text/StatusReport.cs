using ComplianceAsCode.Readiness;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Text;

/// <summary>The status for readers, as plain text.</summary>
public static class StatusReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, StatusModel status, ReportOptions options)
    {
        Line($"{TerminalText.Escape(status.Organisation)}: stage {Words.Number(status.StageReached)} of 5 reached, as the manifest says; as of {Words.Day(status.AsOf)}; {Words.Count(status.Population.Documents, "document")}");
        Line("");
        foreach (var stage in status.Stages) WriteStage(stage);
        foreach (var framework in status.Frameworks) WriteFramework(framework);
        WriteNext();
        WriteActions();

        void WriteStage(StageReadiness stage)
        {
            Line($"{(stage.Stage == 0 ? "  " : $"{Words.Number(stage.Stage)} ")}{stage.Title}: {StatusWords.Of(stage)}");
            foreach (var blocking in stage.Blocking)
                Line($"    {TerminalText.Escape(options.PathPrefix + blocking.Location.Path)}:{Words.Number(blocking.Location.Range.Line)} {blocking.Rule.Id} {TerminalText.Escape(blocking.Message)}");
            if (stage.Errors > stage.Blocking.Count) Line($"    and {Words.Count(stage.Errors - stage.Blocking.Count, "more error")}");
        }

        void WriteFramework(FrameworkReadiness framework)
        {
            Line("");
            Line($"{TerminalText.Escape(framework.Title)}: {StatusWords.Of(framework)}");
            foreach (var standing in framework.Requirements.Where(r => options.Detail == ReportDetail.Detailed || r.ClaimsMore))
            {
                Line($"  {standing.Requirement.Id} {TerminalText.Escape(standing.Requirement.Title)}: {StatusWords.Of(standing)}");
                foreach (var gap in standing.Gaps) Line($"    {TerminalText.Escape(gap)}");
            }
        }

        void WriteNext()
        {
            if (status.Next.Count == 0) return;
            Line("");
            Line("what ends next:");
            foreach (var next in status.Next) Line($"  {Words.Day(next.On)} {TerminalText.Escape(next.Document.Id)}: {next.What}");
        }

        void WriteActions()
        {
            Line("");
            Line($"open actions: {Words.Number(status.Actions.Count)}, {Words.Number(status.Actions.Count(a => a.IsLate))} late");
            foreach (var owner in status.Actions.GroupBy(a => a.Owner))
            {
                Line($"  {(owner.Key.Length == 0 ? "(nobody)" : TerminalText.Escape(owner.Key))}");
                foreach (var action in owner)
                    Line($"    {(action.Due is { } due ? Words.Day(due) : "no date   ")}{(action.IsLate ? " late" : "")} {TerminalText.Escape(action.Document.Id)}: {TerminalText.Escape(action.Document.Title)}");
            }
        }

        void Line(string text) => writer.Line(text);
    }
}
