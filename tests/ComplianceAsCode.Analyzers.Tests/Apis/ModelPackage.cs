using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Tests.Apis;

/// <summary>A package of model APIs as its publisher ships it. The test project downloads it and references none of it.</summary>
internal static class ModelPackage
{
    // From the best to the least: what a project of today would get.
    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "netstandard2.1", "netstandard2.0"];

    /// <summary>References to the assemblies of a package.</summary>
    public static IReadOnlyList<MetadataReference> Assemblies(string id, string version)
    {
        var folder = Path.Combine(Root, id.ToLowerInvariant(), version, "lib");
        var best = Frameworks.Select(framework => Path.Combine(folder, framework)).FirstOrDefault(Directory.Exists);
        Assert.True(best is not null, $"{folder} is missing: does Directory.Packages.props name {id} {version} as a model API?");
        return [.. Directory.EnumerateFiles(best, "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];
    }

    private static string Root { get; } = typeof(ModelPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "PackageFolder").Value!;
}
