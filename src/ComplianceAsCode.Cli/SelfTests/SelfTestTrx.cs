using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ComplianceAsCode.Cli.Terminal;

namespace ComplianceAsCode.Cli.SelfTests;

/// <summary>
/// What the self-test found, as TRX (the format of Visual Studio's and dotnet's test results), for those who keep such results. Its time is the
/// day alone, its ids follow from the names, and it names no machine: equal results are equal files.
/// </summary>
internal static class SelfTestTrx
{
    private static readonly XNamespace Namespace = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
    private const string Program = "compliance", UnitTestType = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b";

    public static string Of(IReadOnlyList<SelfTestCase> cases, DateOnly day)
    {
        var list = IdOf("list");
        var time = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00.0000000+00:00";
        var run = new XElement(Namespace + "TestRun", new XAttribute("id", IdOf(ToolVersion.Text + string.Join('\n', cases.Select(c => $"{c.Name} {c.Outcome}")))), new XAttribute("name", $"{Program} {ToolVersion.Text} selftest"),
            new XElement(Namespace + "Times", new XAttribute("creation", time), new XAttribute("queuing", time), new XAttribute("start", time), new XAttribute("finish", time)),
            new XElement(Namespace + "Results", cases.Select(c => Result(c, list))),
            new XElement(Namespace + "TestDefinitions", cases.Select(Definition)),
            new XElement(Namespace + "TestEntries", cases.Select(c => new XElement(Namespace + "TestEntry", new XAttribute("testId", IdOf(c.Name)), new XAttribute("executionId", ExecutionOf(c)), new XAttribute("testListId", list)))),
            new XElement(Namespace + "TestLists", new XElement(Namespace + "TestList", new XAttribute("name", "Examples of the rule pages"), new XAttribute("id", list))),
            Summary(cases));
        return Write(run);
    }

    private static XElement Result(SelfTestCase each, string list)
    {
        var outcome = each.Outcome switch { SelfTestOutcome.Passed => "Passed", SelfTestOutcome.Failed => "Failed", _ => "NotExecuted" };
        var result = new XElement(Namespace + "UnitTestResult",
            new XAttribute("executionId", ExecutionOf(each)), new XAttribute("testId", IdOf(each.Name)), new XAttribute("testName", each.Name), new XAttribute("computerName", Program),
            new XAttribute("testType", UnitTestType), new XAttribute("outcome", outcome), new XAttribute("testListId", list), new XAttribute("relativeResultsDirectory", ExecutionOf(each)));
        if (each.Message.Length > 0) result.Add(new XElement(Namespace + "Output", new XElement(Namespace + "ErrorInfo", new XElement(Namespace + "Message", each.Message))));
        return result;
    }

    private static XElement Definition(SelfTestCase each) => new(Namespace + "UnitTest", new XAttribute("name", each.Name), new XAttribute("storage", Program), new XAttribute("id", IdOf(each.Name)),
        new XElement(Namespace + "Execution", new XAttribute("id", ExecutionOf(each))),
        new XElement(Namespace + "TestMethod", new XAttribute("codeBase", Program), new XAttribute("adapterTypeName", $"executor://{Program}/selftest"), new XAttribute("className", each.Rule.Id), new XAttribute("name", each.Example)));

    private static XElement Summary(IReadOnlyList<SelfTestCase> cases)
    {
        var (passed, failed, notRun) = (Count(SelfTestOutcome.Passed), Count(SelfTestOutcome.Failed), Count(SelfTestOutcome.NotRun));
        string[] none = ["error", "timeout", "aborted", "inconclusive", "passedButRunAborted", "notRunnable"];
        return new(Namespace + "ResultSummary", new XAttribute("outcome", failed > 0 ? "Failed" : "Completed"),
            new XElement(Namespace + "Counters", new XAttribute("total", cases.Count), new XAttribute("executed", passed + failed), new XAttribute("passed", passed), new XAttribute("failed", failed),
                none.Select(n => new XAttribute(n, 0)), new XAttribute("notExecuted", notRun),
                new[] { "disconnected", "warning", "completed", "inProgress", "pending" }.Select(n => new XAttribute(n, 0))));

        int Count(SelfTestOutcome outcome) => cases.Count(c => c.Outcome == outcome);
    }

    private static string ExecutionOf(SelfTestCase each) => IdOf("execution " + each.Name);

    private static string IdOf(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString();

    private static string Write(XElement run)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) })) run.Save(writer);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
