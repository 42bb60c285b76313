namespace ComplianceAsCode.Evidence.Tests;

public sealed class WritingTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_document_has_the_fields_of_the_format_in_their_order()
    {
        var written = _workspace.Evidence()
            .Title("Bias of the credit scorer")
            .Collected(new DateTime(2026, 11, 2))
            .ValidFor("P180D")
            .Period(new DateTime(2026, 10, 1), new DateTime(2026, 10, 31))
            .Requirement("A.6.2.4")
            .Requirement("eu-ai-act:Art. 10(2)")
            .System("SYS-credit-scoring")
            .Model("MDL-credit-scorer")
            .Release("2.1.0")
            .Summary("Approval rates were compared on 4,000 held-out applications.")
            .Artifact("compliance/reports/bias.json", "{}\n")
            .Metric("demographic-parity-difference", 0.031, "<=", 0.05, slice: "age")
            .Metric("latency", 12.5, unit: "ms")
            .Write();

        Assert.Equal(
            """
            ---
            kind: evidence
            id: EVD-bias-2026Q4
            title: Bias of the credit scorer
            owner: head-of-risk
            type: bias-test
            collected: 2026-11-02
            valid-for: P180D
            period:
              from: 2026-10-01
              to: 2026-10-31
            source: CreditScoring.Tests
            requirements:
              - A.6.2.4
              - 'eu-ai-act:Art. 10(2)'
            system: SYS-credit-scoring
            model: MDL-credit-scorer
            release: '2.1.0'
            result: pass
            artifacts:
              - path: compliance/reports/bias.json
                sha256: sha256:ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356
            metrics:
              - name: demographic-parity-difference
                value: 0.031
                operator: '<='
                threshold: 0.05
                slice: age
              - name: latency
                value: 12.5
                unit: ms
            ---

            # Bias of the credit scorer

            Approval rates were compared on 4,000 held-out applications.

            | metric | slice | value | asked | met |
            |---|---|---|---|---|
            | demographic-parity-difference | age | 0.031 | &lt;= 0.05 | yes |
            | latency |  | 12.5 ms |  |  |

            """,
            File.ReadAllText(written.Path!));
    }

    [Fact]
    public void Without_a_folder_nothing_is_written_and_the_answer_says_so()
    {
        var written = EvidenceWriter.For("EVD-bias-2026Q4", "bias-test", new EvidenceEnvironment(folder: null, TemporaryWorkspace.Today))
            .Owner("head-of-risk")
            .Source("CreditScoring.Tests")
            .Artifact(_workspace.PathOf("bias.json"), "{}\n")
            .Metric("auc", 0.5, ">=", 0.7)
            .Write();

        Assert.Equal(EvidenceWriteOutcome.NotRequested, written.Outcome);
        Assert.Null(written.Path);
        Assert.Equal(EvidenceResult.Fail, written.Result);
        Assert.False(File.Exists(_workspace.PathOf("bias.json")));
    }

    [Fact]
    public void An_equal_document_is_not_touched()
    {
        var first = _workspace.Evidence().Artifact("reports/bias.json", "{}\n").Write();
        var longAgo = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(first.Path!, longAgo);
        File.SetLastWriteTimeUtc(_workspace.PathOf("reports/bias.json"), longAgo);

        var second = _workspace.Evidence().Artifact("reports/bias.json", "{}\n").Write();

        Assert.Equal(EvidenceWriteOutcome.Written, first.Outcome);
        Assert.Equal(EvidenceWriteOutcome.Unchanged, second.Outcome);
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(first.Path!));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_workspace.PathOf("reports/bias.json")));
    }

    [Fact]
    public void A_changed_document_replaces_the_old_one_and_leaves_no_temporary_file()
    {
        _workspace.Evidence().Metric("auc", 0.71).Write();

        var written = _workspace.Evidence().Metric("auc", 0.72).Write();

        Assert.Equal(EvidenceWriteOutcome.Written, written.Outcome);
        Assert.Contains("value: 0.72", File.ReadAllText(written.Path!));
        Assert.Equal([written.Path!], Directory.GetFiles(Path.GetDirectoryName(written.Path!)!));
    }

    [Fact]
    public void The_file_is_utf8_without_bom_and_with_line_feeds_only()
    {
        var written = _workspace.Evidence().Title("Größe").Summary("one\r\ntwo\rthree").Write();

        var bytes = File.ReadAllBytes(written.Path!);

        Assert.Equal((byte)'-', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Contains("one\ntwo\nthree\n", File.ReadAllText(written.Path!));
    }

    [Fact]
    public void A_title_that_is_left_out_is_made_from_type_and_subject()
    {
        var written = _workspace.Evidence().System("SYS-credit-scoring").Write();

        Assert.Contains("title: Bias test of SYS-credit-scoring\n", File.ReadAllText(written.Path!));
    }

    [Fact]
    public void Text_cannot_break_the_table()
    {
        var written = _workspace.Evidence().Metric("a|b\nc", 1, slice: "<script>").Write();

        Assert.EndsWith("| a\\|b c | &lt;script> | 1 |  |  |\n", File.ReadAllText(written.Path!));
    }

    [Fact]
    public void The_language_of_the_machine_does_not_show()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            // Made by hand: the invariant globalisation mode has no other cultures.
            var commas = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
            commas.NumberFormat.NumberDecimalSeparator = ",";
            commas.DateTimeFormat.DateSeparator = ".";
            Thread.CurrentThread.CurrentCulture = commas;

            var text = File.ReadAllText(_workspace.Evidence().Metric("auc", 0.75, ">=", 0.7).Write().Path!);

            Assert.Contains("value: 0.75\n", text);
            Assert.Contains("threshold: 0.7\n", text);
            Assert.Contains("collected: 2026-11-20\n", text);
            Assert.Contains("| 0.75 | >= 0.7 |", text);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
