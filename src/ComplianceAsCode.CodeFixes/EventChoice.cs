namespace ComplianceAsCode.CodeFixes;

/// <summary>One way to record an event.</summary>
/// <param name="Key">What tells it from the others, in every file.</param>
/// <param name="Logger">The name of the logger.</param>
internal sealed record EventChoice(string Key, string Logger);
