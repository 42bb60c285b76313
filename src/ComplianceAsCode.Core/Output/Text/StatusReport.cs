using ComplianceAsCode.Readiness;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Text;

/// <summary>The status for readers, as plain text.</summary>
public static class StatusReport
{
    /// <summary>Writes the report. Quiet tells the stages and frameworks alone; detailed also each requirement.</summary>
    public static void Write(TextWriter writer, ReadinessModel status, ReportOptions options)
    {
        Line($"{TerminalText.Escape(status.Organisation)}: stage {Words.Number(status.StageReached)} of 5 reached, as the manifest says; as of {Words.Day(status.AsOf)}; {Words.Count(status.Population.Documents, "document")}");
        foreach (var without in status.WithoutSecondEyes) Line($"without a second pair of eyes: {TerminalText.Escape(without)}");
        Line("");
        foreach (var stage in status.Stages) WriteStage(stage);
        foreach (var framework in status.Frameworks) WriteFramework(framework);
        if (options.Detail == ReportDetail.Quiet) return;
        Line("");
        Line(StatusWords.Of(status.Artefacts));
        WriteNext();
        WriteSilenced();
        WriteActions();

        void WriteStage(StageReadiness stage)
        {
            Line($"{(stage.Stage == 0 ? "  " : $"{Words.Number(stage.Stage)} ")}{stage.Title}: {StatusWords.Of(stage)}");
            if (options.Detail == ReportDetail.Quiet) return;
            foreach (var blocking in stage.Blocking)
                Line($"    {TerminalText.Escape(options.PathPrefix + blocking.Location.Path)}:{Words.Number(blocking.Location.Range.Line)} {blocking.Rule.Id} {TerminalText.Escape(blocking.Message)}");
            if (stage.Errors > stage.Blocking.Count) Line($"    and {Words.Count(stage.Errors - stage.Blocking.Count, "more error")}");
        }

        void WriteFramework(FrameworkReadiness framework)
        {
            Line("");
            Line($"{TerminalText.Escape(framework.Title)}: {StatusWords.Of(framework)}");
            foreach (var system in status.Systems.Where(s => s.Framework == framework.Id)) Line($"  {TerminalText.Escape(system.System.Id)}: {StatusWords.Of(system)}");
            if (options.Detail == ReportDetail.Quiet) return;
            var isDetailed = options.Detail == ReportDetail.Detailed;
            var listed = framework.Requirements.Where(r => isDetailed || r.Standing.ClaimsMore).Select(r => r.Standing).ToList();
            if (listed.Count > 0) Line(isDetailed ? "  where each requirement stands:" : "  claimed to be met, and not proven:");
            foreach (var standing in listed)
            {
                Line($"  {TerminalText.Escape(standing.Requirement.Id)} {TerminalText.Escape(standing.Requirement.Title)}: {TerminalText.Escape(StatusWords.Of(standing))}");
                foreach (var reason in StatusWords.Reasons(standing)) Line($"    {TerminalText.Escape(reason)}");
            }
        }

        void WriteNext()
        {
            if (status.Next.Count == 0) return;
            Line("");
            Line("what ends next:");
            foreach (var next in status.Next) Line($"  {Words.Day(next.On)} {TerminalText.Escape(next.Document.Id)}: {TerminalText.Escape(next.What)}");
            if (status.NextChange is { } change) Line($"the result changes next on {Words.Day(change.On)}: {TerminalText.Escape(change.What)}");
        }

        void WriteSilenced()
        {
            if (status.Silenced.Count == 0) return;
            Line("");
            Line("waived, accepted in the baseline or turned off:");
            foreach (var (fault, how) in status.Silenced)
                Line($"  {TerminalText.Escape(options.PathPrefix + fault.Location.Path)}:{Words.Number(fault.Location.Range.Line)} {fault.Rule.Id} {TerminalText.Escape(how)}: {TerminalText.Escape(fault.Message)}");
        }

        void WriteActions()
        {
            Line("");
            Line($"open actions: {Words.Number(status.Actions.Count)}, {Words.Number(status.Actions.Count(a => a.IsLate))} late");
            foreach (var owner in StatusActions.ByOwner(status))
            {
                Line($"  {(owner.Key.Length == 0 ? "(nobody)" : TerminalText.Escape(owner.Key))}");
                foreach (var action in owner)
                    Line($"    {(action.Due is { } due ? Words.Day(due) : "no date   ")}{(action.IsLate ? " late" : "")} {TerminalText.Escape(action.Id)}: {TerminalText.Escape(action.Document.Title)}");
            }
        }

        void Line(string text) => writer.Line(text);
    }
}
