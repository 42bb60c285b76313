using System.Reflection;

namespace ComplianceAsCode.Packages.Tests;

/// <summary>This repository's folder, and the SDK's.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The compiler server of the SDK.</summary>
    public static string CompilerServer { get; } = Path.Combine(Metadata("RoslynFolder"), "bincore", "VBCSCompiler.dll");

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Metadata(string key) => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
