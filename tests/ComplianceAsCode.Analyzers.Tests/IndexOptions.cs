using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.Analyzers.Tests;

/// <summary>Options as the build passes them: the index is the additional file that is marked as one.</summary>
internal static class IndexOptions
{
    public static AnalyzerOptions For(string? index) => index is null
        ? new([])
        : new([new IndexText(index)], new MarkedFiles());

    private sealed class IndexText(string text) : AdditionalText
    {
        public override string Path => "compliance.index";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class MarkedFiles : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(new() { ["build_metadata.AdditionalFiles.ComplianceIndex"] = "true" });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
