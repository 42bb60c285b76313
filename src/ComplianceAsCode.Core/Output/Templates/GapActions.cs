using System.Text;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Output.Yaml;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Templates;

/// <summary>Actions for gaps that have none, one document each.</summary>
public static class GapActions
{
    /// <summary>The documents to be written, in the order of the gaps. A gap that an open action closes gets none, so that a second run writes nothing.</summary>
    /// <param name="model">The readiness.</param>
    /// <param name="register">The register.</param>
    /// <param name="due">By when the gaps are to be closed.</param>
    public static IReadOnlyList<(string Path, string Text)> Of(ReadinessModel model, Register register, DateOnly due)
    {
        var taken = new HashSet<string>(register.Ids, StringComparer.Ordinal);
        // Two requirements of one control are closed by one action.
        var stated = new HashSet<string>(StringComparer.Ordinal);
        var documents = new List<(string, string)>();
        foreach (var gap in model.Ranked.Where(r => r.Standing.IsGap && r.Actions.Count == 0))
        {
            string[] controls = [.. gap.Standing.Controls.Select(c => c.Id).Where(id => id.Length > 0)];
            if (controls.Any(c => !stated.Add(c))) continue;
            var id = FreeId(gap.Citation, taken);
            documents.Add((DocumentTemplate.PathFor(Kinds.Action.Kind, id), Write(id, gap, controls, register, due)));
        }
        return documents;
    }

    private static string FreeId(string citation, HashSet<string> taken)
    {
        var id = DocumentTemplate.IdFor(Kinds.Action.Kind, $"gap {citation}");
        for (var again = 2; !taken.Add(id); again++) id = DocumentTemplate.IdFor(Kinds.Action.Kind, $"gap {citation} {Words.Number(again)}");
        return id;
    }

    private static string Write(string id, RequirementReadiness gap, string[] controls, Register register, DateOnly due)
    {
        var requirement = gap.Standing.Requirement;
        var text = new StringBuilder("---\nkind: action\n");
        Field("id", id);
        Field("title", $"Close the gap in {gap.Citation}: {requirement.Title}");
        Field("owner", OwnerOf(gap, register));
        Field("due", Words.Day(due));
        Field("status", "open");
        if (controls.Length > 0) text.Append("controls: [").AppendJoin(", ", controls.Select(YamlText.Scalar)).Append("]\n");
        else Field(ActionsOfGap.RequirementField, gap.Citation);
        text.Append("---\n\n# ").Append(MarkdownText.Line($"{gap.Citation} {requirement.Title}")).Append("\n\nWhat is missing:\n\n");
        foreach (var reason in StatusWords.Reasons(gap.Standing).DefaultIfEmpty("nothing proves it")) text.Append("- ").Append(MarkdownText.Line(reason)).Append('\n');
        return text.ToString();

        void Field(string name, string value) => text.Append(name).Append(": ").Append(YamlText.Scalar(value)).Append('\n');
    }

    /// <summary>The control's owner; where no control states it, who holds the management system together; else that is for a person to fill in.</summary>
    private static string OwnerOf(RequirementReadiness gap, Register register) =>
        gap.Standing.Controls.Select(c => c.Get(Common.Owner)?.Value).FirstOrDefault(o => o is not null)
        ?? register.Of(KindNames.Role).Where(r => r.Get(Role.Type)?.Value == "compliance-owner").Select(r => r.Id).FirstOrDefault(id => id.Length > 0)
        ?? "TODO";
}
