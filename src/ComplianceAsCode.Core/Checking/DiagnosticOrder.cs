using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Checking;

/// <summary>Sorts diagnostics by path, line, column, rule and message.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static DiagnosticOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        var byPlace = x!.Location.CompareTo(y!.Location);
        if (byPlace != 0) return byPlace;
        var byRule = string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return byRule != 0 ? byRule : string.CompareOrdinal(x.Message, y.Message);
    }
}
