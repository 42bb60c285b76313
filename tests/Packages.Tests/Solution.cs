namespace ComplianceAsCode.Packages.Tests;

/// <summary>A user's repository in a folder of its own: files, projects that reference the package, and <c>dotnet</c> run on them.</summary>
internal sealed class Solution : IDisposable
{
    private static readonly string[] Quiet = ["--nologo", "-v:m", "-tl:off", "-clp:NoSummary"];

    private readonly PackedFeed _feed;
    private readonly string _temporary;

    public Solution(PackedFeed feed, string folder = "work")
    {
        _feed = feed;
        _temporary = Directory.CreateTempSubdirectory("compliance-").FullName;
        Root = Directory.CreateDirectory(Path.Combine(_temporary, folder)).FullName;
        // Ends the search for files of the folders above.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
    }

    public string Root { get; }

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public Solution Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
        return this;
    }

    /// <summary>Copies a folder of this repository, without what its builds left there.</summary>
    public Solution Copy(string folder, string to = "")
    {
        var source = Repository.PathOf(folder);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")) Write(Path.Combine(to, relative), File.ReadAllText(file));
        }
        return this;
    }

    /// <summary>Where a text stands in a file, as a build prints it.</summary>
    public string PlaceOf(string relative, string text)
    {
        var before = File.ReadAllText(PathOf(relative)).Split(text)[0];
        var (line, column) = (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        return $"{PathOf(relative)}({line},{column},{line},{column + text.Length})";
    }

    public Solution Replace(string relative, string old, string with)
    {
        var text = File.ReadAllText(PathOf(relative));
        Assert.Contains(old, text);
        return Write(relative, text.Replace(old, with));
    }

    /// <summary>A class library with one class.</summary>
    public Solution Library(string name, string properties = "", string items = "", string targets = "<TargetFramework>net10.0</TargetFramework>")
    {
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{targets}{properties}</PropertyGroup>
              <ItemGroup>{Reference}{items}</ItemGroup>
            </Project>
            """);
        return Write($"{name}/Class.cs", $"namespace {name}; public class Class;");
    }

    /// <summary>The reference to the package that <see cref="Library"/> writes.</summary>
    public string Reference { get; init; } = "<PackageReference Include=\"ComplianceAsCode\" Version=\"*-*\" />";

    public string Version => _feed.Version;

    public DotnetRun Dotnet(params string[] arguments) => Dotnet([], arguments);

    public DotnetRun Dotnet((string Name, string Value)[] environment, params string[] arguments)
    {
        var variables = new Dictionary<string, string>(_feed.Environment);
        foreach (var (name, value) in environment) variables[name] = value;
        return DotnetRun.Start(Root, variables, [.. arguments, .. Quiet]);
    }

    /// <summary>Runs <c>dotnet format analyzers</c>, which takes the code fixes of these rules.</summary>
    public DotnetRun Format(string project, params string[] rules) =>
        DotnetRun.Start(Root, _feed.Environment, ["format", "analyzers", project, "--no-restore", "--severity", "info", "--diagnostics", .. rules]);

    /// <summary>Runs a built program and returns what it prints.</summary>
    public string Run(string assembly) => DotnetRun.Start(Root, _feed.Environment, PathOf(assembly)).Output;

    public void Dispose() => Directory.Delete(_temporary, recursive: true);
}
