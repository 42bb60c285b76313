using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers;

/// <summary>Tests and benchmarks call models to try them, not to decide anything: they are exempt unless the project says otherwise.</summary>
internal static class ProjectExemption
{
    private const string IsTestProject = "build_property.IsTestProject";

    // A test project on Microsoft.Testing.Platform may set this one alone.
    private const string IsTestingPlatformApplication = "build_property.IsTestingPlatformApplication";

    private const string AnalyzeTests = "build_property.ComplianceAnalyzeTests";
    private const string BenchmarkLibrary = "BenchmarkDotNet";

    public static bool Applies(Compilation compilation, AnalyzerOptions options)
    {
        var properties = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        return !IsTrue(properties, AnalyzeTests)
            && (IsTrue(properties, IsTestProject) || IsTrue(properties, IsTestingPlatformApplication) || IsBenchmark(compilation));
    }

    private static bool IsBenchmark(Compilation compilation)
    {
        foreach (var assembly in compilation.ReferencedAssemblyNames)
            if (assembly.Name == BenchmarkLibrary) return true;
        return false;
    }

    private static bool IsTrue(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue(name, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
