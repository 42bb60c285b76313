using System.Xml;

namespace ComplianceAsCode.Collecting;

/// <summary>Reads JUnit XML, in the forms that reporters write it: one suite or several, nested or not.</summary>
internal sealed class JUnitReader
{
    private readonly TestTally _tally = new();
    private readonly Stack<(long Declared, int Before)> _suites = [];
    private DateOnly? _finished;
    private string? _complaint;
    private string? _test;
    private TestOutcome _outcome;

    public static TestRun Read(XmlReader xml)
    {
        var reader = new JUnitReader();
        do
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                var (name, isEmpty) = (xml.LocalName, xml.IsEmptyElement);
                reader.Begin(xml, name);
                if (isEmpty) reader.End(name);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                reader.End(xml.LocalName);
            }
        }
        while (xml.Read());
        return reader._tally.ToRun("JUnit", reader._finished, reader._tally.Count(TestOutcome.Failed) > 0 ? null : reader._complaint);
    }

    private void Begin(XmlReader xml, string name)
    {
        switch (name)
        {
            case "testsuites" or "testsuite":
                _suites.Push((ResultValues.NumberOf(xml, "failures") + ResultValues.NumberOf(xml, "errors"), _tally.Count(TestOutcome.Failed)));
                if (ResultValues.DayOf(xml.GetAttribute("timestamp")) is { } day && !(day < _finished)) _finished = day;
                break;
            case "testcase":
                _test = string.Join('.', new[] { xml.GetAttribute("classname"), xml.GetAttribute("name") }.Where(n => !string.IsNullOrEmpty(n)).DefaultIfEmpty("(without name)"));
                _outcome = xml.GetAttribute("status") is "notrun" or "disabled" or "skipped" || xml.GetAttribute("result") is "suppressed" or "skipped" ? TestOutcome.Skipped : TestOutcome.Passed;
                break;
            case "failure" or "error" when _test is not null:
                _outcome = TestOutcome.Failed;
                break;
            case "skipped" when _test is not null && _outcome != TestOutcome.Failed:
                _outcome = TestOutcome.Skipped;
                break;
            default:
                break;
        }
    }

    private void End(string name)
    {
        if (name == "testcase" && _test is not null)
        {
            _tally.Add(_outcome, _test);
            _test = null;
        }
        else if (name is "testsuites" or "testsuite")
        {
            var (declared, before) = _suites.Pop();
            if (declared > _tally.Count(TestOutcome.Failed) - before) _complaint = $"the file counts {declared} that did not pass, and does not show them";
        }
    }
}
