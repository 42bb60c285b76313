using System.Xml;

namespace ComplianceAsCode.Collecting;

/// <summary>Reads TRX. Of a test with inner results (rows of data) the inner ones count. An outcome that is not known to be good is a failure.</summary>
internal sealed class TrxReader
{
    public const string Namespace = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    private static readonly string[] Bad = ["failed", "error", "timeout", "aborted", "passedButRunAborted", "notRunnable", "disconnected"];

    private readonly TestTally _tally = new();
    private readonly Stack<Result> _open = [];
    private DateOnly? _finished;
    private long _declared;
    private string? _outcome;

    public static TestRun Read(XmlReader xml)
    {
        var reader = new TrxReader();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.NamespaceURI == Namespace) reader.Begin(xml);
            else if (xml.NodeType == XmlNodeType.EndElement && IsResult(xml)) reader.End();
        }
        return reader._tally.ToRun("TRX", reader._finished, reader.Complaint);
    }

    private string? Complaint => _tally.Count(TestOutcome.Failed) > 0 ? null
        : _declared > 0 ? $"the file counts {_declared} that did not pass, and shows none"
        : _outcome is null or "Completed" or "Passed" or "Warning" ? null
        : $"the run as a whole is said to be '{_outcome}'";

    private static bool IsResult(XmlReader xml) => xml.NamespaceURI == Namespace && xml.LocalName.EndsWith("TestResult", StringComparison.Ordinal);

    private void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "Times":
                _finished = ResultValues.DayOf(xml.GetAttribute("finish")) ?? ResultValues.DayOf(xml.GetAttribute("start"));
                break;
            case "ResultSummary":
                _outcome = xml.GetAttribute("outcome");
                break;
            case "Counters":
                _declared = Bad.Sum(b => ResultValues.NumberOf(xml, b));
                break;
            default:
                if (!IsResult(xml)) break;
                if (_open.TryPeek(out var outer)) outer.HasInner = true;
                _open.Push(new(xml.GetAttribute("testName") ?? "(without name)", OutcomeOf(xml.GetAttribute("outcome"))));
                if (xml.IsEmptyElement) End();
                break;
        }
    }

    private void End()
    {
        var result = _open.Pop();
        if (!result.HasInner || result.Outcome == TestOutcome.Failed) _tally.Add(result.Outcome, result.Name);
    }

    private static TestOutcome OutcomeOf(string? outcome) => outcome switch
    {
        "Passed" => TestOutcome.Passed,
        "NotExecuted" or "Inconclusive" or "Pending" => TestOutcome.Skipped,
        _ => TestOutcome.Failed,
    };

    private sealed class Result(string name, TestOutcome outcome)
    {
        public string Name => name;

        public TestOutcome Outcome => outcome;

        public bool HasInner { get; set; }
    }
}
