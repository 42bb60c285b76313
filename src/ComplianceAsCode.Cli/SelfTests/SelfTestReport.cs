using System.Runtime.InteropServices;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Output.Text;

namespace ComplianceAsCode.Cli.SelfTests;

/// <summary>What the self-test found, as plain text: what was tested, each example, the counts.</summary>
internal static class SelfTestReport
{
    public static void Write(TextWriter writer, IReadOnlyList<SelfTestCase> cases)
    {
        writer.Write($"compliance {ToolVersion.Text} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}\n\n");
        foreach (var each in cases) writer.Write($"{WordOf(each.Outcome),-7} {each.Name}{(each.Message.Length > 0 ? $": {each.Message}" : "")}\n");
        writer.Write($"\n{Words.Count(cases.Count, "example")}: {Count(SelfTestOutcome.Passed)} as their pages say, {Count(SelfTestOutcome.Failed)} not, {Count(SelfTestOutcome.NotRun)} not run here\n");

        string Count(SelfTestOutcome outcome) => Words.Number(cases.Count(c => c.Outcome == outcome));
    }

    private static string WordOf(SelfTestOutcome outcome) => outcome switch { SelfTestOutcome.Passed => "passed", SelfTestOutcome.Failed => "FAILED", _ => "not run" };
}
