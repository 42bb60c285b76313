using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Output.Text;

/// <summary>What a check says about itself: counts, population, what was not evaluated, what is waived or accepted in the baseline, when the result changes, where to read on.</summary>
internal static class TextSummary
{
    public static void Write(TextWriter writer, CheckResult result, ReportOptions options)
    {
        var hidden = result.Diagnostics.Count(d => !options.Shows(d));
        if (result.Diagnostics.Count > hidden) writer.Line();
        writer.Line($"as of {Words.Day(result.Options.AsOf)}: {Words.Count(result.Count(Severity.Error), "error")}, {Words.Count(result.Count(Severity.Warning), "warning")}, {Words.Count(result.Count(Severity.Info), "info", "infos")}{(hidden > 0 ? $" ({Words.Number(hidden)} below {Words.Of(options.Minimum)} not listed)" : "")}");
        if (result.Population is { } population)
        {
            WritePopulation(writer, population);
            WriteRules(writer, result, options);
        }
        if (result.BaseFault is { } fault) writer.Line($"not compared with the base, because {TerminalText.OfMessage(fault.ToString())}");
        else if (result.Comparison is { } since) writer.Line($"since the base: {Words.Number(since.New.Count)} new, {Words.Number(since.Unchanged)} as before, {Words.Number(since.Solved.Count)} solved{(since.Silenced.Count > 0 ? $", {Words.Number(since.Silenced.Count)} no longer reported, but not solved" : "")}");
        foreach (var without in result.Context?.Manifest.WithoutSecondEyes ?? []) writer.Line($"without a second pair of eyes: {TerminalText.Escape(without)}");
        if (result.Waived.Count > 0) writer.Line($"waived: {Words.Count(result.Waived.Count, "diagnostic")}{(options.Detail == ReportDetail.Detailed ? "" : ", listed with --verbosity detailed")}");
        if (result.Baselined.Count > 0) writer.Line($"accepted in the baseline: {Words.Count(result.Baselined.Count, "diagnostic")}{(options.Detail == ReportDetail.Detailed ? "" : ", listed with --verbosity detailed")}");
        if (result.NextChange is { } next) writer.Line($"next change: {Words.Day(next.On)}, {TerminalText.Escape(next.What)}");
        if (result.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error) is { } first) writer.Line($"what to do about the first error: compliance explain {first.Rule.Id}");
    }

    private static void WritePopulation(TextWriter writer, Population population)
    {
        var kinds = population.Kinds.Count == 0 ? "" : ": " + string.Join(", ", population.Kinds.Select(k => $"{Words.Number(k.Count)} {k.Kind}"));
        writer.Line($"read {Words.Count(population.Documents, "document")}{kinds}");
        (int Count, string Text)[] others =
        [
            (population.Unread, "documents that cannot be read"),
            (population.MarkdownWithoutFrontMatter, "Markdown without front matter"),
            (population.OtherYaml, "other YAML"),
            (population.NotText, "no text"),
            (population.Links, "symbolic links"),
            (population.NestedWorkspaces, "folders with an aims.yaml of their own"),
        ];
        var passedOver = others.Where(o => o.Count > 0).Select(o => $"{Words.Number(o.Count)} {o.Text}").ToArray();
        if (passedOver.Length > 0) writer.Line($"passed over: {string.Join(", ", passedOver)}");
    }

    private static void WriteRules(TextWriter writer, CheckResult result, ReportOptions options)
    {
        var silent = result.Rules.Where(r => r.NotEvaluated is not null).ToArray();
        writer.Line($"rules: {Words.Number(result.Rules.Count - silent.Length)} ran, {Words.Number(silent.Length)} not evaluated");
        foreach (var run in silent) writer.Line($"  {run.Rule.Id} {run.Rule.Name}: not evaluated, because {TerminalText.Escape(run.NotEvaluated!)}");
        if (options.Detail != ReportDetail.Detailed) return;
        foreach (var run in result.Rules.Where(r => r.NotEvaluated is null)) writer.Line($"  {run.Rule.Id} {run.Rule.Name}: {Words.Number(run.Examined)} examined");
    }
}
