using System.Text.Json;

namespace ComplianceAsCode.Collecting;

/// <summary>
/// Reads metrics from JSON: an object whose members are numbers, or objects with <c>value</c>, <c>operator</c>, <c>threshold</c>, <c>slice</c> and <c>unit</c>;
/// or an array of such objects, each with its <c>name</c>. It is strict: a member that is not known may be a bound that somebody relies on.
/// </summary>
public static class MetricJson
{
    /// <summary>Largest file, in bytes: 4 MiB.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Adds what a file gives.</summary>
    /// <returns>What is wrong with it, in a clause that follows the file's name; nothing where all of it was added.</returns>
    public static string? AddTo(MetricSet metrics, byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0), Options);
            var given = document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => document.RootElement.EnumerateObject().Select(m => (Name: (string?)m.Name, m.Value)),
                JsonValueKind.Array => document.RootElement.EnumerateArray().Select(e => (Name: (string?)null, Value: e)),
                _ => null,
            };
            if (given is null) return "is neither an object nor an array; write { \"auc\": 0.81 }";
            foreach (var (name, value) in given)
            {
                var (metric, problem) = Read(name, value);
                problem ??= metrics.Add(metric!);
                if (problem is not null) return $"cannot be taken: {problem}";
            }
            return null;
        }
        catch (JsonException e)
        {
            return $"is no JSON that can be read (line {(e.LineNumber ?? 0) + 1}); make it anew";
        }
    }

    private static (Metric? Metric, string? Problem) Read(string? key, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Number) return key is null ? (null, "a number in an array has no name; write { \"name\": …, \"value\": … }") : Of(key, null, element, null, null, null);
        if (element.ValueKind != JsonValueKind.Object) return (null, $"{Of(key)} is neither a number nor an object");
        string? name = key, slice = null, unit = null, @operator = null;
        JsonElement? value = null, threshold = null;
        foreach (var member in element.EnumerateObject())
        {
            switch (member.Name)
            {
                case "value": value = member.Value; break;
                case "threshold": threshold = member.Value; break;
                case "name" or "slice" or "unit" or "operator" when member.Value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(member.Value.GetString()):
                    return (null, $"'{member.Name}' of {Of(key)} is no text");
                case "name" when key is null: name = member.Value.GetString(); break;
                case "slice": slice = member.Value.GetString(); break;
                case "unit": unit = member.Value.GetString(); break;
                case "operator": @operator = member.Value.GetString(); break;
                default: return (null, $"{Of(key)} has a member '{member.Name}'; known are name, value, operator, threshold, slice and unit");
            }
        }
        return name is null ? (null, "a metric has no 'name'") : value is not { } measured ? (null, $"{Of(name)} has no 'value'") : Of(name, slice, measured, @operator, threshold, unit);
    }

    private static (Metric? Metric, string? Problem) Of(string name, string? slice, JsonElement value, string? @operator, JsonElement? threshold, string? unit)
    {
        if (string.IsNullOrWhiteSpace(name)) return (null, "a metric has an empty name");
        if (!TryRead(value, out var measured)) return (null, $"'value' of {Of(name)} is no number of at most 28 digits");
        if (@operator is null != threshold is null) return (null, $"{Of(name)} has only one of 'operator' and 'threshold'");
        if (@operator is null) return (new(name, slice, measured, null, unit), null);
        if (!MetricBound.Operators.Contains(@operator)) return (null, $"'operator' of {Of(name)} is '{@operator}'; write >=, <=, >, < or ==");
        return TryRead(threshold!.Value, out var bound) ? (new(name, slice, measured, new(@operator, bound), unit), null) : (null, $"'threshold' of {Of(name)} is no number of at most 28 digits");
    }

    private static string Of(string? name) => name is null ? "a metric" : $"the metric '{name}'";

    private static bool TryRead(JsonElement element, out decimal value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && MetricSet.TryReadNumber(element.GetRawText(), out value);
    }
}
