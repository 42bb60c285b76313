namespace ComplianceAsCode.Packages.Tests;

/// <summary>An editor's build asks what the compiler would be told. It checks nothing, and uses an index that is there.</summary>
public sealed class DesignTime(PackedFeed feed)
{
    private static readonly string[] Build =
        ["msbuild", "App", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none", "-getItem:CscCommandLineArgs"];

    [Fact]
    public void It_makes_no_index()
    {
        using var solution = new Solution(feed).WithDocuments().Break().Library("App");
        solution.Dotnet("restore", "App").Says(0);
        solution.Dotnet(Build).Says(0);
        Assert.False(Directory.Exists(solution.PathOf("obj")));
    }

    [Fact]
    public void It_uses_the_index_of_the_last_build()
    {
        using var solution = new Solution(feed).WithDocuments().Library("App");
        solution.Dotnet("build", "App").Says(0);
        solution.Break();
        var run = solution.Dotnet(Build).Says(0);
        Assert.Contains("/additionalfile:", run.Output);
        Assert.Contains("compliance.index", run.Output);
        Assert.Contains("compliance.globalconfig", run.Output);
    }
}
