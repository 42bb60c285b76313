using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace ComplianceAsCode.Cli.Terminal;

/// <summary>The status as tables with colours, on a terminal. Texts of documents are escaped before they reach it.</summary>
internal static class StatusTables
{
    private static readonly Style Good = new(Color.Green), Bad = new(Color.Red), Fair = new(Color.Yellow);

    /// <summary>Only on a terminal, and not where <c>NO_COLOR</c> asks for plain text.</summary>
    public static bool CanBeShown(CliEnvironment environment) => environment.OutIsTerminal && string.IsNullOrEmpty(environment.Variable("NO_COLOR"));

    public static void Write(TextWriter writer, ReadinessModel status, ReportOptions options)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        console.WriteLine($"{TerminalText.Escape(status.Organisation)}: stage {Words.Number(status.StageReached)} of 5 reached, as the manifest says; as of {Words.Day(status.AsOf)}");
        foreach (var without in status.WithoutSecondEyes) console.WriteLine($"without a second pair of eyes: {TerminalText.Escape(without)}");
        console.Write(Stages(status));
        if (options.Detail == ReportDetail.Quiet)
        {
            console.Write(Frameworks(status));
            return;
        }
        foreach (var blocking in status.Stages.SelectMany(s => s.Blocking))
            console.WriteLine($"{TerminalText.Escape(options.PathPrefix + blocking.Location.Path)}:{Words.Number(blocking.Location.Range.Line)} {blocking.Rule.Id} {TerminalText.Escape(blocking.Message)}");
        console.Write(Frameworks(status));
        if (status.Systems.Count > 0) console.Write(Systems(status));
        if (options.Detail == ReportDetail.Detailed)
            foreach (var framework in status.Frameworks) console.Write(Requirements(framework));
        console.WriteLine(StatusWords.Of(status.Artefacts));
        if (status.Next.Count > 0) console.Write(Next(status));
        if (status.NextChange is { } change) console.WriteLine($"the result changes next on {Words.Day(change.On)}: {TerminalText.Escape(change.What)}");
        if (status.Silenced.Count > 0) console.Write(Silenced(status));
        if (status.Actions.Count > 0) console.Write(Actions(status));
    }

    private static Table Stages(ReadinessModel status)
    {
        var table = TableOf("", "stage", "rules that hold", "", "errors", "warnings", "not evaluated");
        foreach (var stage in status.Stages)
            Row(table, stage.IsFree ? Good : Bad, stage.Stage == 0 ? "" : Words.Number(stage.Stage), stage.Title, $"{Words.Number(stage.Held)} of {Words.Number(stage.Judged)}", Words.Percent(stage.Held, stage.Judged),
                Words.Number(stage.Errors), Words.Number(stage.Warnings), Words.Number(stage.NotEvaluated));
        return table;
    }

    private static Table Frameworks(ReadinessModel status)
    {
        var table = TableOf("framework", "evidenced", "", "partly", "not evidenced", "not addressed", "excluded", "later", "not evaluated", "not applicable");
        foreach (var framework in status.Frameworks)
        {
            var evidenced = framework.Count(RequirementStatus.Evidenced);
            Row(table, Style.Plain, framework.Title, $"{Words.Number(evidenced)} of {Words.Number(framework.Applying)}", Words.Percent(evidenced, framework.Applying),
                Words.Number(framework.Count(RequirementStatus.PartlyEvidenced)), Words.Number(framework.Count(RequirementStatus.NotEvidenced)),
                Words.Number(framework.Count(RequirementStatus.NotAddressed)), Words.Number(framework.Count(RequirementStatus.Excluded)),
                Words.Number(framework.Count(RequirementStatus.NotYet)), Words.Number(framework.Count(RequirementStatus.NotEvaluated)), Words.Number(framework.Count(RequirementStatus.NotApplicable)));
        }
        return table;
    }

    private static Table Requirements(FrameworkReadiness framework)
    {
        var table = TableOf(framework.Title, "", "status", "basis", "claimed", "what is missing");
        foreach (var standing in framework.Requirements.Select(r => r.Standing))
        {
            var style = standing.Status switch { RequirementStatus.Evidenced or RequirementStatus.Excluded => Good, RequirementStatus.PartlyEvidenced => Fair, _ => standing.Applies ? Bad : Style.Plain };
            Row(table, style, standing.Requirement.Id, standing.Requirement.Title, StatusWords.Of(standing.Status), standing.Basis is { } basis ? StatusWords.Of(basis) : "", string.Join(", ", standing.Claims), string.Join("; ", StatusWords.Reasons(standing)));
        }
        return table;
    }

    private static Table Systems(ReadinessModel status)
    {
        var table = TableOf("system", "by condition", "applies", "partly", "not evidenced", "later", "not evaluated", "not applicable");
        foreach (var system in status.Systems)
            Row(table, Style.Plain, system.System.Id, system.Title, Words.Number(system.Count(ApplicabilityState.Applies)), Words.Number(system.Count(RequirementStatus.PartlyEvidenced)),
                Words.Number(system.Count(RequirementStatus.NotEvidenced)), Words.Number(system.Count(ApplicabilityState.NotYet)), Words.Number(system.Count(ApplicabilityState.NotEvaluated)), Words.Number(system.Count(ApplicabilityState.NotApplicable)));
        return table;
    }

    private static Table Silenced(ReadinessModel status)
    {
        var table = TableOf("fails no build", "rule", "why not", "");
        foreach (var (fault, how) in status.Silenced) Row(table, Style.Plain, fault.Location.Path, fault.Rule.Id, how, fault.Message);
        return table;
    }

    private static Table Next(ReadinessModel status)
    {
        var table = TableOf("on", "what ends next", "");
        foreach (var next in status.Next) Row(table, Style.Plain, Words.Day(next.On), next.Document.Id, next.What);
        return table;
    }

    private static Table Actions(ReadinessModel status)
    {
        var table = TableOf("owner", "due", "open action", "");
        foreach (var action in StatusActions.ByOwner(status).SelectMany(o => o))
            Row(table, action.IsLate ? Bad : Style.Plain, action.Owner, action.Due is { } due ? Words.Day(due) : "", action.Id, action.Document.Title);
        return table;
    }

    private static Table TableOf(params string[] headings)
    {
        var table = new Table().RoundedBorder();
        foreach (var heading in headings) table.AddColumn(new TableColumn(new Cell(TerminalText.Escape(heading), new Style(decoration: Decoration.Bold))));
        return table;
    }

    private static void Row(Table table, Style style, params string[] cells) => table.AddRow(cells.Select(c => new Cell(TerminalText.Escape(c), style)));
}
