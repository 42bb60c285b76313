using System.Text.Json;
using ComplianceAsCode.Evidence;

namespace CreditScoring.Tests;

/// <summary>What all evidence about this release has in common.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower };

    public static EvidenceWriter Evidence(string id, string type) =>
        EvidenceWriter.For(id, type)
            .Owner("head-of-risk")
            .Source("CreditScoring.Tests")
            .System("SYS-credit-scoring")
            .Model("MDL-credit-scorer")
            .Release("2.1.0")
            .ValidFor("P1Y");

    public static string Json(object report) => JsonSerializer.Serialize(report, Indented) + "\n";

    /// <summary>Four digits: beyond them, processors differ.</summary>
    public static double Round(double value) => Math.Round(value, 4);
}
