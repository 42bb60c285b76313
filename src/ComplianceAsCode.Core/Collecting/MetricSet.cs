using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceAsCode.Collecting;

/// <summary>
/// Metrics as a command line and a file give them: values (<c>auc=0.81</c>), of a slice (<c>difference[age]=0.03</c>), with what is asked
/// (<c>difference=0.03&lt;=0.05</c>), and bounds for values that are given elsewhere (<c>difference&lt;=0.05</c>).
/// </summary>
public sealed partial class MetricSet
{
    private readonly List<Metric> _metrics = [];
    private readonly List<(string Name, string? Slice, MetricBound Bound, string Text)> _bounds = [];

    /// <summary>Adds what a text gives.</summary>
    /// <returns>What is wrong with it; nothing where it was added.</returns>
    public string? Add(string text)
    {
        if (Form().Match(text) is not { Success: true } match || (!match.Groups["value"].Success && !match.Groups["operator"].Success))
            return $"'{text}' is no metric; write name=value, name=value<=bound or name<=bound, with >=, <=, >, < or ==, such as difference=0.03 or \"difference<=0.05\"";
        var (name, slice) = (match.Groups["name"].Value.Trim(), match.Groups["slice"].Success ? match.Groups["slice"].Value.Trim() : null);
        if (!TryRead(match.Groups["value"], out var value)) return $"'{text}': '{match.Groups["value"].Value.Trim()}' is no number; write a number such as 0.05";
        if (!TryRead(match.Groups["threshold"], out var threshold)) return $"'{text}': '{match.Groups["threshold"].Value.Trim()}' is no number; write a number such as 0.05";
        var bound = threshold is { } limit ? new MetricBound(match.Groups["operator"].Value, limit) : null;
        if (value is { } measured) return Add(new Metric(name, slice, measured, bound, null));
        _bounds.Add((name, slice, bound!, text));
        return null;
    }

    /// <summary>Adds a metric.</summary>
    /// <returns>What is wrong with it; nothing where it was added.</returns>
    public string? Add(Metric metric)
    {
        if (_metrics.Exists(m => m.Name == metric.Name && m.Slice == metric.Slice)) return $"the metric '{metric.Name}'{OfSlice(metric.Slice)} is given twice; give each slice once, as name[slice]=value";
        _metrics.Add(metric);
        return null;
    }

    /// <summary>The metrics, in the order in which they were given, each with its bound.</summary>
    /// <returns>The metrics; or what is wrong with a bound.</returns>
    public (IReadOnlyList<Metric> Metrics, string? Problem) Bind()
    {
        var metrics = _metrics.ToArray();
        foreach (var (name, slice, bound, text) in _bounds)
        {
            int[] meant = [.. Enumerable.Range(0, metrics.Length).Where(i => metrics[i].Name == name && (slice is null || metrics[i].Slice == slice))];
            if (meant.Length == 0) return ([], $"'{text}' asks something of a metric '{name}'{OfSlice(slice)} that has no value; give its value too");
            foreach (var i in meant)
            {
                if (metrics[i].Bound is not null) return ([], $"'{text}' asks something of the metric '{name}'{OfSlice(metrics[i].Slice)} a second time; give one bound");
                metrics[i] = metrics[i] with { Bound = bound };
            }
        }
        return (metrics, null);
    }

    /// <summary>Reads a number as documents write them: with a point, and an exponent where it is needed.</summary>
    internal static bool TryReadNumber(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);

    private static bool TryRead(Group group, out decimal? value)
    {
        value = null;
        if (!group.Success) return true;
        if (!TryReadNumber(group.Value.Trim(), out var number)) return false;
        value = number;
        return true;
    }

    private static string OfSlice(string? slice) => slice is null ? "" : $" of slice '{slice}'";

    [GeneratedRegex(@"\A(?<name>[^\[\]=<>]*[^\[\]=<>\s][^\[\]=<>]*)(?:\[(?<slice>[^\[\]]*[^\[\]\s][^\[\]]*)\]\s*)?(?:=(?!=)(?<value>[^=<>]*))?(?:(?<operator>>=|<=|==|>|<)(?<threshold>[^=<>]*))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
