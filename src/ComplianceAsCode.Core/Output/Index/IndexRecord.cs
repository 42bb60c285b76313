using System.Globalization;
using System.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Index;

/// <summary>One line of the index: what a document, a person or a setting says to code. Values that are empty are left out.</summary>
internal sealed class IndexRecord
{
    private readonly StringBuilder _line = new();

    public IndexRecord(string kind, string id, Location at)
    {
        _line.Append(kind);
        Part(id);
        Part(at.Path);
        _line.Append('\t').Append(at.Range.Line.ToString(CultureInfo.InvariantCulture));
    }

    public IndexRecord With(string key, string? value)
    {
        if (string.IsNullOrEmpty(value)) return this;
        _line.Append('\t').Append(key).Append('=');
        Escape(value);
        return this;
    }

    /// <summary>A list is a key for each value, in ordinal order, each value once.</summary>
    public IndexRecord With(string key, IEnumerable<string> values)
    {
        foreach (var value in values.Distinct().Order(StringComparer.Ordinal)) With(key, value);
        return this;
    }

    public IndexRecord With(string key, bool value) => With(key, value ? "true" : "false");

    public IndexRecord When(bool condition, string key) => condition ? With(key, true) : this;

    public override string ToString() => _line.ToString();

    private void Part(string value)
    {
        _line.Append('\t');
        Escape(value);
    }

    private void Escape(string value)
    {
        foreach (var c in value)
        {
            if (c is '\t' or '\n' or '\r' or '\\')
                _line.Append('\\').Append(c switch { '\t' => 't', '\n' => 'n', '\r' => 'r', _ => c });
            else
                _line.Append(c);
        }
    }
}
