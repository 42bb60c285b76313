using ComplianceAsCode.Analyzers.Apis;

namespace ComplianceAsCode.Analyzers.Flow.Members;

/// <summary>Members that are known from the start, from the data files beside this one. They are read once a process, and only where they are asked for.</summary>
internal sealed class MemberList
{
    private static readonly Lazy<MemberList> inferences = new(() => new(MemberLine.ReadAll("inference-members.tsv", -1, 3)));
    private static readonly Lazy<MemberList> events = new(() => Of(MemberLine.Event));
    private static readonly Lazy<MemberList> guards = new(() => Of(MemberLine.Guard));
    private static readonly Lazy<MemberList> decorators = new(() => Of(MemberLine.Decorator));

    public MemberList(IEnumerable<MemberLine> lines)
    {
        Lines = lines.ToLookup(line => line.Type, StringComparer.Ordinal);
        Types = new(Lines.Select(type => type.Key).Where(type => type.Length > 0));
    }

    /// <summary>What runs a model.</summary>
    public static MemberList Inferences => inferences.Value;

    /// <summary>What records an event.</summary>
    public static MemberList Events => events.Value;

    /// <summary>What says whether an event would be recorded.</summary>
    public static MemberList Guards => guards.Value;

    /// <summary>What makes a client record its own events.</summary>
    public static MemberList Decorators => decorators.Value;

    /// <summary>The records by type; those for any type have an empty one.</summary>
    public ILookup<string, MemberLine> Lines { get; }

    public SymbolTree Types { get; }

    private static MemberList Of(string kind) => new(MemberLine.ReadAll("event-members.tsv", 0, 1).Where(line => line.Kind == kind));
}
