using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Schema;

/// <summary>Makes fields, so that a declaration reads as its row in the docs.</summary>
public static class Fields
{
    /// <summary>A field of free text.</summary>
    public static Field<string> Text(string name, string summary) => new(name, Types.Text, summary);

    /// <summary>A truth value.</summary>
    public static Field<bool> Boolean(string name, string summary) => new(name, Types.Boolean, summary);

    /// <summary>A number.</summary>
    public static Field<decimal> Number(string name, string summary) => new(name, Types.Number, summary);

    /// <summary>A whole number within bounds.</summary>
    public static Field<int> Integer(string name, int minimum, int maximum, string summary) => new(name, Types.Integer(minimum, maximum), summary);

    /// <summary>A calendar day.</summary>
    public static Field<DateOnly> Date(string name, string summary) => new(name, Types.Date, summary);

    /// <summary>A point in time.</summary>
    public static Field<DateTimeOffset> DateTime(string name, string summary) => new(name, Types.DateTime, summary);

    /// <summary>A calendar duration.</summary>
    public static Field<Duration> Duration(string name, string summary) => new(name, Types.Duration, summary);

    /// <summary>A semantic version.</summary>
    public static Field<string> Version(string name, string summary) => new(name, Types.Version, summary);

    /// <summary>A SHA-256 digest.</summary>
    public static Field<string> Sha256(string name, string summary) => new(name, Types.Sha256, summary);

    /// <summary>A web address.</summary>
    public static Field<string> Url(string name, string summary) => new(name, Types.Url, summary);

    /// <summary>A path relative to the manifest's folder.</summary>
    public static Field<string> Path(string name, string summary) => new(name, Types.Path, summary);

    /// <summary>A short name in lower case with hyphens.</summary>
    public static Field<string> Slug(string name, string summary) => new(name, Types.Slug, summary);

    /// <summary>One of a few words.</summary>
    public static Field<string> Choice(string name, string summary, params string[] values) => new(name, Types.Choice(values), summary);

    /// <summary>A person of the manifest.</summary>
    public static Field<string> Person(string name, string summary) => new(name, Types.Person, summary);

    /// <summary>A document of one of these kinds.</summary>
    public static Field<string> Reference(string name, string summary, params string[] kinds) => new(name, Types.To(kinds), summary);

    /// <summary>A requirement.</summary>
    public static Field<string> Requirement(string name, string summary) => new(name, Types.Requirement, summary);

    /// <summary>A list of texts, words, ids and so on.</summary>
    public static Field<IReadOnlyList<Located<T>>> List<T>(string name, FieldType<T> item, string summary)
        where T : notnull => new(name, new ListType<T>(item), summary);

    /// <summary>A list of documents of these kinds.</summary>
    public static Field<IReadOnlyList<Located<string>>> References(string name, string summary, params string[] kinds) => List(name, Types.To(kinds), summary);

    /// <summary>A mapping with fields of its own.</summary>
    public static Field<YamlMapping> Object(string name, string summary, params Field[] fields) => new(name, new ObjectType(new Shape(fields)), summary);

    /// <summary>A list of mappings.</summary>
    public static Field<IReadOnlyList<Located<YamlMapping>>> Objects(string name, string summary, params Field[] fields) => List(name, new ObjectType(new Shape(fields)), summary);
}
