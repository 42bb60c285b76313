using System.CommandLine;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.SelfTests;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance explain</c>: a rule's page, or the list of rules.</summary>
internal sealed class ExplainCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly Argument<string?> _rule = new("RULE") { HelpName = "RULE", Description = "The rule's id or name, such as CAC0011 or ReferenceResolves.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _list = new("--list") { Description = "Lists all rules with severity, stage and what must hold." };
    private readonly Option<string?> _output = CommonOptions.Output();

    public ExplainCommand(CliEnvironment environment)
        : base("explain", "Says what a rule asks for, why, and how a fault is mended.")
    {
        _environment = environment;
        Arguments.Add(_rule);
        Options.Add(_list);
        Options.Add(_output);
        _rule.CompletionSources.Add(_ => Ids);
        Validators.Add(result =>
        {
            if (result.GetResult(_rule) is null or { Tokens.Count: 0 } && result.GetResult(_list) is null) result.AddError("name a rule, or --list");
        });
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance explain CAC0011", "compliance explain --list"];

    private static IEnumerable<string> Ids => RuleSet.Catalogue.All.Select(r => r.Id).Union(EmbeddedPages.Ids).Order(StringComparer.Ordinal);

    private int Run(ParseResult arguments)
    {
        if (arguments.GetValue(_rule) is not { } name) return Write(arguments, List());
        var rule = RuleSet.Catalogue.All.FirstOrDefault(r => r.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || r.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (EmbeddedPages.FindForReading(rule?.Id ?? name.ToUpperInvariant()) is { } page) return Write(arguments, page);
        if (rule is not null) return Write(arguments, Facts(rule));
        _environment.Error.WriteLine($"compliance: there is no rule '{TerminalText.Escape(name)}'{Nearest.Offer(name, Ids.Concat(RuleSet.Catalogue.All.Select(r => r.Name)))} (compliance explain --list names them all)");
        return ExitCodes.NotJudged;
    }

    private int Write(ParseResult arguments, string text)
    {
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer => writer.Write(text));
        return ExitCodes.Clean;
    }

    private static string List() => string.Concat(RuleSet.Catalogue.All.Select(r => $"{r.Id}  {Words.Of(r.Severity),-7}  {(r.IsFoundation ? "-" : Words.Number(r.Stage))}  {r.Name}: {r.Title}\n"));

    private static string Facts(RuleDescriptor rule) =>
        $"# {rule.Id}: {rule.Name}\n\n| default severity | stage | basis |\n|---|---|---|\n| {Words.Of(rule.Severity)} | {Words.Number(rule.Stage)} | {rule.Basis} |\n\n## What\n\nWhat must hold: {rule.Title}.\n";
}
