using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Frameworks;

/// <summary>The objectives that the risks of each system beyond minimal risk have to consider (<c>policies/frameworks/considered-objectives.yaml</c>).</summary>
public static class ConsideredObjectives
{
    private static readonly Field<IReadOnlyList<Located<string>>> Objectives = Fields.List("objectives", Types.Text, "Objectives, each with its framework.");

    /// <summary>The list that comes with the tool: citations such as <c>iso-42001-2023:C.2.5</c>.</summary>
    public static IReadOnlyList<string> Embedded { get; } = [.. EmbeddedFrameworks.Data("considered-objectives").All(Objectives).Select(o => o.Value)];
}
