using ComplianceAsCode.Checking;

namespace ComplianceAsCode.Build.Tests;

/// <summary>A workspace of its own for each test, gone afterwards; it begins with a manifest alone.</summary>
internal sealed class Workspace : IDisposable
{
    public const string AsOf = "2026-06-30";

    // What an organisation as a whole still lacks is a warning under the task's default enforcement; these tests are about errors.
    private const string Manifest = """
        aims: 1
        organisation: Example Lending
        ai-roles: [provider]
        people: [{ id: head-of-risk }, { id: deputy }]
        """;

    public Workspace(string manifest = Manifest) => Add("aims.yaml", manifest + "\n");

    public string Root { get; } = Directory.CreateTempSubdirectory("build tests ü ").FullName;

    public RecordingEngine Engine { get; } = new();

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    public Workspace Add(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
        return this;
    }

    public Workspace AddToManifest(string text) => Add("aims.yaml", Read("aims.yaml") + text + "\n");

    public CheckCompliance Task(TimeProvider? clock = null) => new(clock ?? TimeProvider.System)
    {
        BuildEngine = Engine,
        Root = Root,
        AsOf = clock is null ? AsOf : "",
        IndexFile = "obj/compliance.index",
        GlobalConfigFile = "obj/compliance.globalconfig",
    };

    public CheckResult Check(string asOf = AsOf) => ComplianceCheck.Run(new(Root, DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
