using ComplianceAsCode.Analyzers.Apis;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers;

/// <summary>What the rules know about one compilation. Made once for each.</summary>
internal sealed class CodeScope
{
    private readonly Lazy<ModelApis> apis;

    public CodeScope(Compilation compilation, ComplianceIndex? index)
    {
        Compilation = compilation;
        Index = index;
        HasAnnotations = !compilation.GetTypesByMetadataName(Annotations.MetadataName(Annotations.AiModel)).IsEmpty;
        apis = new(() => ModelApis.Of(compilation, index));
    }

    public Compilation Compilation { get; }

    /// <summary>What the documents say; absent when the build passes none.</summary>
    public ComplianceIndex? Index { get; }

    /// <summary>Whether the compilation can see our attributes at all.</summary>
    public bool HasAnnotations { get; }

    public ModelApis Apis => apis.Value;
}
