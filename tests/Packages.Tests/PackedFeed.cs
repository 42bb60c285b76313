using ComplianceAsCode.Packages.Tests;

[assembly: AssemblyFixture(typeof(PackedFeed))]

namespace ComplianceAsCode.Packages.Tests;

/// <summary>The package as packed from this checkout, once a test run, in a feed and a package folder of its own.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("compliance-feed-").FullName;

    // A compiler server of the tests' own, which can be stopped without stopping anyone else's.
    private readonly string _compiler = $"compliance-tests-{System.Environment.ProcessId}";

    public PackedFeed()
    {
        var run = DotnetRun.Start(Repository.Root, new Dictionary<string, string> { ["UseSharedCompilation"] = "true", ["SharedCompilationId"] = _compiler, ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0" },
            "pack", "src/ComplianceAsCode.Build", "--output", Feed, $"-p:PackageVersion={Version}", "--nologo", "-v:q", "-tl:off");
        Assert.True(run.ExitCode == 0, run.Output);
    }

    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string Feed => Path.Combine(_folder, "feed");

    public string Package => Path.Combine(Feed, $"ComplianceAsCode.{Version}.nupkg");

    /// <summary>What each run of <c>dotnet</c> has: nothing of the user's cache or feeds, and no process that outlives the tests.</summary>
    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages"),
        ["RestoreSources"] = Feed,
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = _compiler,
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["ComplianceAsOf"] = Documents.CleanAsOf,
    };

    public void Dispose()
    {
        DotnetRun.Start(_folder, new Dictionary<string, string>(), Repository.CompilerServer, $"-pipename:{_compiler}", "-shutdown");
        Directory.Delete(_folder, recursive: true);
    }
}
