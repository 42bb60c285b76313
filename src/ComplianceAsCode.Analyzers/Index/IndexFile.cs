using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.Analyzers.Index;

/// <summary>Finds the index among the additional files of a compilation.</summary>
internal static class IndexFile
{
    private const string Marker = "build_metadata.AdditionalFiles.ComplianceIndex";

    // Keyed by text: all analyzers of a process share one parse of each version.
    public static readonly SourceTextValueProvider<ComplianceIndex?> Parsed = new(IndexReader.Read);

    /// <summary>The text of the index.</summary>
    public static SourceText? Find(AnalyzerOptions options, CancellationToken cancellation) => Find(options)?.GetText(cancellation);

    /// <summary>The first additional file that the build marked as the index.</summary>
    public static AdditionalText? Find(AnalyzerOptions options)
    {
        foreach (var file in options.AdditionalFiles)
        {
            var metadata = options.AnalyzerConfigOptionsProvider.GetOptions(file);
            if (metadata.TryGetValue(Marker, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase)) return file;
        }
        return null;
    }
}
