using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Binding;

/// <summary>
/// What faults of reading leave open. Each of them is reported where it stands, by a rule that can be neither turned off nor waived,
/// so what only follows from it is not reported again.
/// </summary>
public static class Doubt
{
    /// <summary>
    /// Whether a field says less than its author meant: it is missing, invalid or beyond its scale, stands twice or under a misspelt key, or names what
    /// does not exist or is of another kind.
    /// </summary>
    public static bool IsUnclear(this Register register, Document document, Field field)
    {
        var facts = document.Facts;
        return facts.Missing.Exists(m => m.Field.Name == field.Name)
            || facts.Invalid.Exists(i => i.Field.Name == field.Name)
            || facts.Ratings.Exists(r => r.Field.Name == field.Name && r.Value > register.Manifest.Risk.Scale)
            || facts.Duplicates.Exists(d => d.Again.Value == field.Name)
            || facts.Unknown.Exists(u => MayMean(u, field))
            || facts.References.Exists(r => r.Field.Name == field.Name && !register.Fits(r))
            || facts.Citations.Exists(c => c.Field.Name == field.Name && !register.Exists(c));
    }

    /// <summary>Whether any field of a document is unclear.</summary>
    public static bool IsUnclear(this Register register, Document document)
    {
        var facts = document.Facts;
        return facts.Missing.Count + facts.Invalid.Count + facts.Duplicates.Count + facts.Unknown.Count > 0
            || facts.Ratings.Exists(r => r.Value > register.Manifest.Risk.Scale)
            || facts.References.Exists(r => !register.Fits(r))
            || facts.Citations.Exists(c => !register.Exists(c));
    }

    /// <summary>Whether a reference names a document or person of a kind that may stand there.</summary>
    internal static bool Fits(this Register register, Reference reference)
    {
        var type = reference.Type;
        if (register.Find(reference.Id) is { } found) return type.AnyKind || type.Kinds.Contains(found.Kind?.Name ?? "");
        return (type.People && register.FindPerson(reference.Id) is not null) || register.IsRoleType(reference);
    }

    private static bool Exists(this Register register, Citation citation) =>
        citation.IsCriteria ? register.Frameworks.ResolveCriteria(citation.Node.Value).Problem is null : register.RequirementOf(citation.Node.Value) is not null;

    /// <summary>A key that no field has may mean the field nearest to it, or any where none is near.</summary>
    private static bool MayMean(UnknownField unknown, Field field) =>
        unknown.Known.Contains(field.Name) && (Nearest.Of(unknown.Key.Value, unknown.Known) ?? field.Name) == field.Name;
}
