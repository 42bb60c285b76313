using System.Text.Json.Nodes;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Schema;

/// <summary>One of a few words.</summary>
public sealed class ChoiceType(params string[] values) : ScalarType<string>(
    "single word",
    $"write {Either(values)}",
    (string text, out string value) => Array.IndexOf(values, value = text) >= 0,
    () => new JsonObject { ["enum"] = new JsonArray([.. values.Select(v => (JsonNode)v)]) })
{
    /// <inheritdoc/>
    public override string Label => string.Join(", ", values);

    /// <summary>The words, in the order of the docs.</summary>
    public IReadOnlyList<string> Values => values;

    /// <inheritdoc/>
    protected override string Wrong(string text, FieldTraits field) => $"'{field.Name}' is '{Shorten(text)}', which is none of its words";

    /// <inheritdoc/>
    protected override string Expectation(string text) => $"write {Either(values)}{Nearest.Offer(text, values)}";

    private static string Either(string[] words) => words.Length == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}
