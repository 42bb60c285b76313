using System.Text;
using ComplianceAsCode.Collecting;

namespace ComplianceAsCode.Cli.Tests;

public sealed class TestRunReaderTests
{
    [Fact]
    public void A_trx_is_counted_by_its_results_and_ends_on_its_day_in_utc()
    {
        var run = Trx("""<UnitTestResult testName="A" outcome="Passed" /><UnitTestResult testName="B" outcome="Passed"><Output><StdOut>x</StdOut></Output></UnitTestResult>""", finish: "2026-06-01T01:30:00.0000000+02:00");

        Assert.Equal(("TRX", new DateOnly(2026, 5, 31), 2, 2), (run.Format, run.Finished!.Value, run.Total, run.Passed));
        Assert.True(run.IsPass);
    }

    [Theory]
    [InlineData("Failed")]
    [InlineData("Error")]
    [InlineData("Timeout")]
    [InlineData("Aborted")]
    [InlineData("NotRunnable")]
    [InlineData("of another kind")]
    public void A_trx_outcome_that_is_not_known_to_be_good_is_a_failure(string outcome)
    {
        var run = Trx($"""<UnitTestResult testName="A" outcome="Passed" /><UnitTestResult testName="B" outcome="{outcome}" />""");

        Assert.False(run.IsPass);
        Assert.Equal(["B"], run.Failed.First);
    }

    [Fact]
    public void A_trx_result_without_outcome_is_a_failure() => Assert.Equal(1, Trx("""<UnitTestResult testName="A" />""").Failed.Count);

    [Theory]
    [InlineData("NotExecuted")]
    [InlineData("Inconclusive")]
    public void A_trx_test_that_was_not_run_is_skipped(string outcome)
    {
        var run = Trx($"""<UnitTestResult testName="A" outcome="Passed" /><UnitTestResult testName="B" outcome="{outcome}" />""");

        Assert.True(run.IsPass);
        Assert.Equal(["B"], run.Skipped.First);
    }

    [Fact]
    public void Rows_of_data_count_and_the_test_around_them_does_not()
    {
        var run = Trx("""<UnitTestResult testName="A" outcome="Passed"><InnerResults><UnitTestResult testName="A(1)" outcome="Passed" /><UnitTestResult testName="A(2)" outcome="NotExecuted" /></InnerResults></UnitTestResult>""");

        Assert.Equal((2, 1), (run.Total, run.Passed));
    }

    [Theory]
    [InlineData("Aborted", "")]
    [InlineData("Failed", "")]
    [InlineData("Completed", """<Counters total="2" passed="1" failed="1" />""")]
    public void A_trx_run_against_which_its_summary_speaks_is_no_pass(string outcome, string counters)
    {
        var run = Trx("""<UnitTestResult testName="A" outcome="Passed" />""", summary: $"""<ResultSummary outcome="{outcome}">{counters}</ResultSummary>""");

        Assert.False(run.IsPass);
        Assert.NotNull(run.Complaint);
    }

    [Fact]
    public void A_run_without_tests_and_one_in_which_none_was_run_are_no_pass()
    {
        Assert.False(Trx("").IsPass);
        Assert.False(Trx("""<UnitTestResult testName="A" outcome="NotExecuted" />""").IsPass);
        Assert.False(Read("<testsuites />").IsPass);
    }

    [Fact]
    public void A_junit_file_is_counted_by_its_cases_and_ends_on_its_latest_day()
    {
        var run = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites tests="5" failures="1" errors="1">
              <testsuite name="a" timestamp="2026-06-01T10:00:00">
                <testcase classname="Bias" name="holds" time="0.1" />
                <testcase classname="Bias" name="fails"><failure message="no">trace</failure></testcase>
              </testsuite>
              <testsuite name="b" timestamp="2026-06-02T10:00:00">
                <testsuite name="inner">
                  <testcase name="errs"><error /></testcase>
                  <testcase name="waits"><skipped /></testcase>
                  <testcase name="off" status="notrun" />
                </testsuite>
              </testsuite>
            </testsuites>
            """);

        Assert.Equal(("JUnit", new DateOnly(2026, 6, 2), 5, 1), (run.Format, run.Finished!.Value, run.Total, run.Passed));
        Assert.Equal(["Bias.fails", "errs"], run.Failed.First);
        Assert.Equal(["waits", "off"], run.Skipped.First);
    }

    [Fact]
    public void A_junit_suite_that_counts_a_failure_and_shows_none_is_no_pass()
    {
        var run = Read("""<testsuite errors="1"><testcase name="a" /></testsuite>""");

        Assert.False(run.IsPass);
        Assert.Equal("the file counts 1 that did not pass, and does not show them", run.Complaint);
    }

    [Fact]
    public void A_word_outside_a_test_is_no_outcome() => Assert.True(Read("""<testsuite><properties><property name="error" /></properties><failure /><testcase name="a" /></testsuite>""").IsPass);

    [Theory]
    [InlineData("4294967295")]
    [InlineData("2147483648")]
    public void A_number_that_is_too_large_is_no_defect(string number)
    {
        Assert.False(Read($"<testsuite errors=\"{number}\" failures=\"{number}\"><testcase name=\"a\" /></testsuite>").IsPass);
        Assert.False(Trx("""<UnitTestResult testName="A" outcome="Passed" />""", summary: $"<ResultSummary outcome=\"Completed\"><Counters failed=\"{number}\" error=\"{number}\" /></ResultSummary>").IsPass);
    }

    [Theory]
    [InlineData("12:30")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void A_time_without_a_day_is_none(string time) => Assert.Null(Read($"""<testsuite timestamp="{time}"><testcase name="a" /></testsuite>""").Finished);

    [Theory]
    [InlineData("", "is no XML that can be read (line 1, column 1)")]
    [InlineData("<testsuite><testcase name=\"a\">", "is no XML that can be read (line 1, column ")]
    [InlineData("<project />", "is neither TRX nor JUnit XML: it begins with <project>")]
    [InlineData("<TestRun />", "is neither TRX nor JUnit XML: it begins with <TestRun>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><testsuite>&b;</testsuite>", "has a document type definition, which is not read")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><testsuite />", "has a document type definition, which is not read")]
    public void A_file_that_is_none_of_them_is_refused(string text, string problem)
    {
        var (run, said) = TestRunReader.Read(Encoding.UTF8.GetBytes(text));

        Assert.Null(run);
        Assert.StartsWith(problem, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_counted_kept_few_and_cut()
    {
        var run = Read($"<testsuite>{string.Concat(Enumerable.Range(0, 1_000).Select(i => $"<testcase name=\"{i}{new string('x', 10_000)}\"><failure /></testcase>"))}</testsuite>");

        Assert.Equal((1_000, TestNames.Shown), (run.Failed.Count, run.Failed.First.Count));
        Assert.All(run.Failed.First, n => Assert.Equal(TestNames.Length, n.Length));
    }

    [Fact]
    public void Depth_is_no_danger()
    {
        var run = Read(string.Concat(Enumerable.Repeat("<testsuite>", 100_000)) + "<testcase name=\"a\"/>" + string.Concat(Enumerable.Repeat("</testsuite>", 100_000)));

        Assert.Equal(1, run.Passed);
    }

    internal static string TrxText(string results, string summary = """<ResultSummary outcome="Completed" />""", string finish = "2026-06-01T10:00:00.0000000+00:00") => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <TestRun id="8a3b3e0c-1a52-4d3f-9a3e-1f6f1a4c2d10" name="run" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
          <Times creation="{finish}" queuing="{finish}" start="{finish}" finish="{finish}" />
          <Results>{results}</Results>
          {summary}
        </TestRun>
        """;

    private static TestRun Trx(string results, string summary = """<ResultSummary outcome="Completed" />""", string finish = "2026-06-01T10:00:00.0000000+00:00") => Read(TrxText(results, summary, finish));

    private static TestRun Read(string text)
    {
        var (run, problem) = TestRunReader.Read(Encoding.UTF8.GetBytes(text));
        Assert.Null(problem);
        return run!;
    }
}
