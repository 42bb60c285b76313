using System.Text;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Adoption;

/// <summary>Writes a YAML document that names a Word or PDF file with its digest, since front matter has no place in it.</summary>
internal static class AdoptedFile
{
    /// <summary>The id of the document that names a file as its text or as a translation, if one does.</summary>
    public static string? DocumentOf(string path, AdoptionPlan plan) => plan.Register.Documents.FirstOrDefault(d => d.Facts.Paths.Exists(p => p.Node.Value == path))?.Id;

    /// <summary>The document.</summary>
    public static Adopted Make(string path, byte[] bytes, AdoptionPlan plan, AdoptedIds ids)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var id = ids.Next(plan.Kind, name);
        var values = FirstValues.Of(plan, name);
        _ = values.Add($"{ControlledText.File.Name}.{ControlledText.FilePath.Name}", path);
        _ = values.Add($"{ControlledText.File.Name}.{ControlledText.FileSha256.Name}", Digest.Of(bytes));
        var text = new StringBuilder($"kind: {plan.Kind.Name}\nid: {id}\n");
        new TemplateFields(text).Write([.. plan.Kind.Shape.Fields.Where(f => f.Name != Common.Kind.Name && f.Name != Common.Id.Name)], values, withOptional: false, indent: 0);
        return new(path, $"{plan.Kind.Folder}/{id}.yaml", Encoding.UTF8.GetBytes(text.ToString()), id);
    }
}
