using System.Text.RegularExpressions;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Adoption;

/// <summary>
/// The fields of front matter that a text has already, made for another program. A field that the kind knows and can read stays what it
/// is; every other gets <c>x-</c> before its name, so that its value is kept and means nothing here.
/// </summary>
internal sealed partial class ExistingFields
{
    private readonly List<TextEdit> _edits = [];
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);

    /// <summary>Looks at the fields.</summary>
    /// <param name="fields">The front matter.</param>
    /// <param name="plan">What is made of the text.</param>
    public ExistingFields(YamlMapping fields, AdoptionPlan plan)
    {
        var names = fields.Entries.Select(e => e.Key.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, value) in fields.Entries)
        {
            if (key.Value.StartsWith("x-", StringComparison.Ordinal)) continue;
            if (plan.Kind.Shape.Find(key.Value) is { } field && !plan.Gives(key.Value) && Fits(field, value, plan)) _kept.Add(key.Value);
            else Rename(key, names);
        }
        foreach (var (again, _) in fields.Duplicates) Rename(again, names);
        Version = fields.Get(ControlledText.Version) is null && fields.Find(ControlledText.Version.Name)?.Value is YamlScalar version ? Completed(version.Value) : null;
        Effective = _kept.Contains(ControlledText.Effective.Name) ? fields.Get(ControlledText.Effective)?.Value : null;
        Title = _kept.Contains(Common.Title.Name) ? fields.Get(Common.Title)?.Value : null;
    }

    /// <summary>The names that get another.</summary>
    public IReadOnlyList<TextEdit> Edits => _edits;

    /// <summary>The title, where the front matter has one.</summary>
    public string? Title { get; }

    /// <summary>A version such as 1.2, which is written 1.2.0 here.</summary>
    public string? Version { get; }

    /// <summary>The day from which it applies, where the front matter says one.</summary>
    public DateOnly? Effective { get; }

    /// <summary>Whether a field stays as it is.</summary>
    public bool Keeps(string field) => _kept.Contains(field);

    private static bool Fits(Field field, YamlNode value, AdoptionPlan plan)
    {
        // What the kind, the id and an approval are is for this system to say.
        if (field.Name == Common.Kind.Name || field.Name == Common.Id.Name || field.Name == ControlledText.Sections.Name) return false;
        if (value is YamlScalar { Value: var text } && (string.IsNullOrWhiteSpace(text) || (field.Name == ControlledText.Status.Name && text == "approved"))) return false;
        var facts = new FieldFacts();
        field.Type.Collect(value, field, facts);
        return facts is { Invalid: [], Unknown: [], Missing: [], Duplicates: [], Disorders: [] }
            && facts.References.All(plan.Register.Fits) && facts.PastDates.All(d => d.Day <= plan.AsOf);
    }

    private void Rename(YamlScalar key, HashSet<string> names)
    {
        var prefix = "x-";
        while (!names.Add(prefix + key.Value)) prefix += "x-";
        _edits.Add(TextEdit.Insert(key.Span.Start + (key.IsPlain ? 0 : 1), prefix));
    }

    private static string? Completed(string version) => ShortVersion().Match(version) is { Success: true } match
        ? $"{match.Groups["major"].Value}.{(match.Groups["minor"] is { Success: true, Value: var minor } ? minor : "0")}.0"
        : null;

    [GeneratedRegex(@"^[vV]?(?<major>0|[1-9]\d{0,8})(?:\.(?<minor>0|[1-9]\d{0,8}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShortVersion();
}
