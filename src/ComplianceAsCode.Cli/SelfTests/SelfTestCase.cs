using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Cli.SelfTests;

/// <summary>How an example came out.</summary>
internal enum SelfTestOutcome
{
    /// <summary>As its page says.</summary>
    Passed,

    /// <summary>Not as its page says.</summary>
    Failed,

    /// <summary>It cannot be run here.</summary>
    NotRun,
}

/// <summary>An example of a rule's page, and how it came out.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Example">Which example, in words.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Message">What came instead, or why it was not run; empty where it passed.</param>
internal sealed record SelfTestCase(RuleDescriptor Rule, string Example, SelfTestOutcome Outcome, string Message)
{
    /// <summary>The name under which reports have it.</summary>
    public string Name => $"{Rule.Id} {Rule.Name}: {Example}";
}
