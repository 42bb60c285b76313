using System.Text;
using ComplianceAsCode.Output.Yaml;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Output.Templates;

/// <summary>Writes a mapping's fields in the order of their declaration, each with what it says as a comment.</summary>
internal sealed class TemplateFields(StringBuilder text)
{
    /// <summary>Whether a condition holds among values.</summary>
    public static bool Holds(Condition condition, TemplateValues values) => values.Of(condition.Field).Count == 0 ? condition.IsAbsent
        : !condition.IsAbsent && (condition.Values.Length == 0 || condition.Values.Contains(values.TextOf(condition.Field)));

    /// <summary>Writes fields; the first stands where the writer is, so that a list's dash can be before it.</summary>
    public void Write(IReadOnlyList<Field> fields, TemplateValues values, bool withOptional, int indent)
    {
        var isFirst = true;
        foreach (var field in fields)
        {
            var given = values.Of(field.Name);
            var isNeeded = field.Required || (field.RequiredWhen is { } condition && Holds(condition, values));
            if (given.Count == 0 && !isNeeded && !withOptional) continue;
            BeginLine();
            if (given.Count > 0) WriteGiven(field, given, indent);
            else if (isNeeded) WriteBlank(field, indent);
            else text.Append("# ").Append(field.Name).Append(": # ").Append(HintOf(field)).Append('\n');
        }
        foreach (var own in values.Names.Where(n => fields.All(f => f.Name != n)))
        {
            BeginLine();
            text.Append(own).Append(": ").Append(ListOf(values.Of(own))).Append('\n');
        }

        void BeginLine()
        {
            if (!isFirst) text.Append(' ', indent);
            isFirst = false;
        }
    }

    private void WriteGiven(Field field, IReadOnlyList<TemplateValue> given, int indent)
    {
        text.Append(field.Name).Append(':');
        if (given.All(g => g.Text is not null))
        {
            text.Append(' ').Append(field.Type.ItemType is null ? ListOf(given) : $"[{ListOf(given)}]").Append('\n');
            return;
        }
        text.Append('\n');
        foreach (var value in given)
        {
            var isItem = Nesting.ShapeOf(field.Type.ItemType) is not null;
            text.Append(' ', indent + 2).Append(isItem ? "- " : "");
            Write(FieldsOf(field), value.Mapping!, withOptional: false, indent + (isItem ? 4 : 2));
        }
    }

    private void WriteBlank(Field field, int indent)
    {
        var lines = field.Type.Placeholder.Split('\n');
        text.Append(field.Name).Append(':').Append(lines[0].Length > 0 ? " " : "").Append(lines[0]).Append(" # ").Append(HintOf(field)).Append('\n');
        foreach (var line in lines.Skip(1)) text.Append(' ', indent).Append(line).Append('\n');
    }

    private static IReadOnlyList<Field> FieldsOf(Field field) => (Nesting.ShapeOf(field.Type.ItemType) ?? Nesting.ShapeOf(field.Type))!.Fields;

    private static string ListOf(IReadOnlyList<TemplateValue> given) => string.Join(", ", given.Select(g => YamlText.Scalar(g.Text!)));

    private static string HintOf(Field field) =>
        ((field.Type.ItemType ?? field.Type) as ChoiceType is { } choice ? $"{choice.Label}: " : "") + field.Summary;
}
