using System.Collections.Immutable;

namespace ComplianceAsCode.Analyzers.Flow.Members;

/// <summary>One record of a data file of members.</summary>
/// <param name="Kind">What the members are: one of the constants; empty in a file of one kind.</param>
/// <param name="Type">The documentation-comment id of the type that has them; empty for any type.</param>
/// <param name="Members">Their names; <c>*</c> at the end stands for the rest of a name.</param>
internal sealed record MemberLine(string Kind, string Type, ImmutableArray<string> Members)
{
    public const string Event = "event";
    public const string Guard = "guard";
    public const string Decorator = "decorator";

    private const string None = "-";

    /// <summary>Reads a data file that is part of the assembly.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="kind">The column that says the kind; below zero for a file of one kind.</param>
    /// <param name="type">The column that has the type. The members are in the one behind it.</param>
    public static ImmutableArray<MemberLine> ReadAll(string file, int kind, int type)
    {
        using var stream = typeof(MemberLine).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        var lines = ImmutableArray.CreateBuilder<MemberLine>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            lines.Add(new(kind < 0 ? "" : fields[kind], fields[type] == None ? "" : fields[type], fields[type + 1] == None ? [] : [.. fields[type + 1].Split(' ')]));
        }
        return lines.ToImmutable();
    }
}
