using System.IO.Compression;
using System.Xml.Linq;

namespace ComplianceAsCode.Packages.Tests;

public sealed class PackageContent(PackedFeed feed)
{
    [Fact]
    public void It_holds_the_annotations_the_analyzers_the_task_and_the_build_files()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        string[] expected =
        [
            "ComplianceAsCode.nuspec",
            "README.md",
            "analyzers/dotnet/cs/ComplianceAsCode.Analyzers.dll",
            "analyzers/dotnet/cs/ComplianceAsCode.CodeFixes.dll",
            "build/ComplianceAsCode.Check.proj",
            "build/ComplianceAsCode.Workspace.targets",
            "build/ComplianceAsCode.props",
            "build/ComplianceAsCode.targets",
            "buildMultiTargeting/ComplianceAsCode.targets",
            "globalconfigs/gradual.globalconfig",
            "globalconfigs/strict.globalconfig",
            "lib/netstandard2.0/ComplianceAsCode.Annotations.dll",
            "lib/netstandard2.0/ComplianceAsCode.Annotations.xml",
            "tasks/net10.0/ComplianceAsCode.Build.dll",
            "tasks/net10.0/ComplianceAsCode.Core.dll",
            "tasks/net10.0/Markdig.dll",
            "tasks/net10.0/Microsoft.Extensions.FileSystemGlobbing.dll",
            "tasks/net10.0/YamlDotNet.dll",
        ];
        Assert.Equal(expected, package.Entries.Select(e => e.FullName).Where(IsOurs).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_depends_on_nothing()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var stream = package.GetEntry("ComplianceAsCode.nuspec")!.Open();
        var specification = XDocument.Load(stream);
        Assert.DoesNotContain(specification.Descendants(), e => e.Name.LocalName == "dependency");
        Assert.Equal("MIT", specification.Descendants().Single(e => e.Name.LocalName == "license").Value);
    }

    private static bool IsOurs(string entry) => entry is not ("_rels/.rels" or "[Content_Types].xml") && !entry.StartsWith("package/", StringComparison.Ordinal);
}
