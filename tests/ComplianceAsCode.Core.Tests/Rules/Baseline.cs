using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Tests.Rules;

/// <summary>Baselines for tests.</summary>
internal static class Baseline
{
    public const string Path = "aims.baseline.yaml";

    public static string Of(params string[] entries) => $"baseline: 1\nentries:\n{string.Concat(entries)}";

    public static string Entry(string rule, string document, string message, string more = "") => $"""
          - rule: {rule}
            document: {document}
            fingerprint: {Fingerprint.Of(rule, document, message)}
            owner: head-of-risk
            expires: 2026-09-30
            {more}

        """;
}
