namespace ComplianceAsCode.Schema;

/// <summary>The fields that every kind has.</summary>
public static class Common
{
    /// <summary>The kind's name.</summary>
    public static Field<string> Kind { get; } = Fields.Text("kind", "What kind of document this is.") with { Required = true };

    /// <summary>The document's id.</summary>
    public static Field<string> Id { get; } = Fields.Text("id", "The id by which others name it: the kind's prefix and a name of letters, digits, points and hyphens.") with { Required = true };

    /// <summary>Its title.</summary>
    public static Field<string> Title { get; } = Fields.Text("title", "What it is called in reports.") with { Required = true };

    /// <summary>Who answers for it.</summary>
    public static Field<string> Owner { get; } = new("owner", new ReferenceType([KindNames.Role], people: true), "Who answers for it: a person of the manifest or a role.");

    /// <summary>Words to find it by.</summary>
    public static Field<IReadOnlyList<Located<string>>> Tags { get; } = Fields.List("tags", Types.Text, "Words to find it by.");

    /// <summary>The language it is written in.</summary>
    public static Field<string> Language { get; } = Fields.Text("language", "The language it is written in, as a BCP 47 tag such as de.");
}
