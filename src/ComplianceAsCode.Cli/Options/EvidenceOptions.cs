using System.CommandLine;
using ComplianceAsCode.Cli.Terminal;

namespace ComplianceAsCode.Cli.Options;

/// <summary>What <c>compliance evidence add</c> is told.</summary>
internal sealed class EvidenceOptions(CliEnvironment environment)
{
    public WorkspaceOption Root { get; } = new(environment);

    public AsOfOption AsOf { get; } = new(environment);

    public Option<string?> Type { get; } = Text("--type", "SLUG", "What it is: a slug of the catalogue such as bias-test, or x- and a name of your own.");

    public Option<string?> System { get; } = Text("--system", "ID", "The system that it is about.");

    public Option<string?> Model { get; } = Text("--model", "ID", "The model that it is about.");

    public Option<string[]> Requirements { get; } = Texts("--requirement", "ID", "A requirement that it proves, such as A.6.2.4.");

    public Option<string?> From { get; } = Text("--from", "FILE", "The result file of a test run, TRX or JUnit XML. It becomes an artefact; its tests make the result, its time the day.");

    public Option<string[]> Metrics { get; } = Texts("--metric", "METRIC", "A measured value, name=value or name[slice]=value, with what is asked of it: name=value<=bound, or name<=bound beside it. In quotes, since < and > mean something to a shell.");

    public Option<string[]> MetricFiles { get; } = Texts("--metrics", "FILE.json", "Metrics as JSON: { \"auc\": 0.81 }, or objects with value, operator, threshold, slice, unit. It becomes an artefact.");

    public Option<string[]> Artifacts { get; } = Texts("--artifact", "PATH", "A file of the repository that it rests on.");

    public Option<string[]> Urls { get; } = Texts("--url", "URL", "A page elsewhere that it rests on.");

    public Option<string?> Source { get; } = Text("--source", "TEXT", "The tool, pipeline or person that made it. Default: the file of --from.");

    public Option<string?> Owner { get; } = Text("--owner", "ID", "Who answers for it. Default: the owner of the model, else of the system.");

    public Option<string?> Id { get; } = Text("--id", "ID", "Its id. Default: made of type, subject and day.");

    public Option<string?> Title { get; } = Text("--title", "TEXT", "Its title. Default: made of type and subject.");

    public Option<string?> Summary { get; } = Text("--summary", "MARKDOWN", "What was done and found.");

    public Option<string?> Result { get; } = Text("--result", "pass|fail|information", "What came out, where neither tests nor bounds tell it. What was missed cannot be stated away.");

    public Option<DateOnly?> Collected { get; } = DayOption.Of("--collected", "The day on which it was made. Default: the day of the test run, else that of --as-of.");

    public Option<string?> Release { get; } = Text("--release", "TEXT", "The release of the subject that was examined.");

    public Option<string?> ValidFor { get; } = Text("--valid-for", "DURATION", "How long it proves anything, such as P180D. Default: as the manifest says.");

    public void AddTo(Command command)
    {
        Option[] all = [Type, System, Model, Requirements, From, Metrics, MetricFiles, Artifacts, Urls, Source, Owner, Id, Title, Summary, Result, Collected, Release, ValidFor, Root.Option];
        foreach (var option in all) command.Options.Add(option);
        AsOf.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Type) is null) result.AddError("say what it is: --type SLUG, such as --type bias-test");
        });
    }

    private static Option<string?> Text(string name, string value, string description) => new(name) { Description = description, HelpName = value };

    private static Option<string[]> Texts(string name, string value, string description) => new(name) { Description = description + " May be given again.", HelpName = value };
}
