using System.Text;
using ComplianceAsCode.Baselines;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Output.Yaml;

namespace ComplianceAsCode.Output.Baselines;

/// <summary>Writes <c>aims.baseline.yaml</c>: one entry a fault, so that a review sees each that comes and goes.</summary>
public static class BaselineText
{
    /// <summary>The file of entries that are complete, in their order.</summary>
    public static string Of(IReadOnlyList<BaselineEntry> entries)
    {
        var text = new StringBuilder("# Faults that are accepted for a time. Written by 'compliance baseline --update'; what is mended is taken out by it.\nbaseline: 1\n");
        text.Append(entries.Count == 0 ? "entries: []\n" : "entries:\n");
        foreach (var entry in entries)
        {
            text.Append("  - rule: ").Append(YamlText.Scalar(entry.Rule)).Append('\n');
            Append("document", YamlText.Scalar(entry.Document));
            Append("message", YamlText.Scalar(entry.Message));
            Append("fingerprint", entry.Fingerprint);
            if (entry.Count > 1) Append("count", Words.Number(entry.Count));
            Append("owner", YamlText.Scalar(entry.Owner));
            if (entry.Expires is { } expires) Append("expires", Words.Day(expires));
        }
        return text.ToString();

        void Append(string field, string value) => text.Append("    ").Append(field).Append(": ").Append(value).Append('\n');
    }
}
