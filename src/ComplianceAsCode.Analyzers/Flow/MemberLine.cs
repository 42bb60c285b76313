using System.Collections.Immutable;

namespace ComplianceAsCode.Analyzers.Flow;

/// <summary>One record of a data file of members.</summary>
/// <param name="Kind">What the members are; empty in a file of one kind.</param>
/// <param name="Type">The documentation-comment id of the type that has them; <c>-</c> for any type.</param>
/// <param name="Members">Their names; <c>*</c> at the end stands for the rest of a name.</param>
internal sealed record MemberLine(string Kind, string Type, ImmutableArray<string> Members)
{
    /// <summary>What stands where a record says nothing.</summary>
    public const string None = "-";

    public static ImmutableArray<MemberLine> InferenceMembers { get; } =
        [.. Read("inference-members.tsv").Select(parts => new MemberLine("", parts[3], Names(parts[4])))];

    public static ImmutableArray<MemberLine> EventMembers { get; } =
        [.. Read("event-members.tsv").Select(parts => new MemberLine(parts[0], parts[1], Names(parts[2])))];

    private static IEnumerable<string[]> Read(string file)
    {
        using var stream = typeof(MemberLine).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }

    private static ImmutableArray<string> Names(string members) => members == None ? [] : [.. members.Split(' ')];
}
