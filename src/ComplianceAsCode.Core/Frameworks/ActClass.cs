using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Frameworks;

/// <summary>A class of Regulation (EU) 2024/1689, and the own risk level below which it would be belittled (<c>policies/frameworks/act-classes.yaml</c>).</summary>
/// <param name="Name">The class, as systems name it.</param>
/// <param name="Level">The lowest own risk level that does not contradict it.</param>
/// <param name="Basis">The article that makes the class.</param>
/// <param name="HasException">Whether a system of the class may be excepted from it.</param>
public sealed record ActClass(string Name, string Level, string Basis, bool HasException)
{
    private static readonly Field<string> NameField = Fields.Text("class", "The class.");
    private static readonly Field<string> LevelField = Fields.Text("at-least", "The lowest own level.");
    private static readonly Field<string> BasisField = Fields.Text("basis", "The article.");
    private static readonly Field<bool> ExceptionField = Fields.Boolean("exception", "Whether there is an exception.");
    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> Classes = Fields.Objects("classes", "The classes.", NameField, LevelField, BasisField, ExceptionField);

    private static readonly ActClass[] All =
    [
        .. EmbeddedFrameworks.Data("act-classes").All(Classes).Select(c => new ActClass(
            c.Value.Get(NameField)!.Value, c.Value.Get(LevelField)!.Value, c.Value.Get(BasisField)!.Value, c.Value.Get(ExceptionField)?.Value == true)),
    ];

    /// <summary>The class of a name; none where it asks for no level.</summary>
    public static ActClass? Find(string name) => Array.Find(All, c => c.Name == name);
}
