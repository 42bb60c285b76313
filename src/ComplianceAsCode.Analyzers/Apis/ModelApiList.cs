using System.Collections.Immutable;

namespace ComplianceAsCode.Analyzers.Apis;

/// <summary>
/// What is known of model APIs from the start: <c>model-apis.tsv</c>, which says what its columns mean. It is read once a process, and only
/// where a compilation asks for it.
/// </summary>
internal sealed class ModelApiList
{
    private const string Resource = "model-apis.tsv";

    private static readonly Lazy<ModelApiList> embedded = new(Load);

    private ModelApiList(IEnumerable<ModelApiRecord> records)
    {
        Records = [.. records];
        Apis = new(Ids(ModelApiRecord.Api));
        NamedAfter = new(Ids(ModelApiRecord.Names));
        Hosts = new(Ids(ModelApiRecord.Host));
    }

    public static ModelApiList Embedded => embedded.Value;

    public ImmutableArray<ModelApiRecord> Records { get; }

    public SymbolTree Apis { get; }

    /// <summary>Generic types that are named after their argument and hold none.</summary>
    public SymbolTree NamedAfter { get; }

    public ModelHosts Hosts { get; }

    private IEnumerable<string> Ids(string kind) => Records.Where(record => record.Kind == kind).Select(record => record.Id);

    private static ModelApiList Load()
    {
        using var stream = typeof(ModelApiList).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return new(ModelApiRecord.ReadAll(reader));
    }
}
