namespace ComplianceAsCode.Evidence.Tests;

public sealed class ResultTests
{
    private static EvidenceWriter Evidence() =>
        EvidenceWriter.For("EVD-bias", "bias-test", new EvidenceEnvironment(folder: null, TemporaryWorkspace.Today)).Owner("o").Source("s");

    [Theory]
    [InlineData(0.70, ">=", 0.70, EvidenceResult.Pass)]
    [InlineData(0.69, ">=", 0.70, EvidenceResult.Fail)]
    [InlineData(0.05, "<=", 0.05, EvidenceResult.Pass)]
    [InlineData(0.06, "<=", 0.05, EvidenceResult.Fail)]
    [InlineData(0.71, ">", 0.70, EvidenceResult.Pass)]
    [InlineData(0.70, ">", 0.70, EvidenceResult.Fail)]
    [InlineData(0.04, "<", 0.05, EvidenceResult.Pass)]
    [InlineData(0.05, "<", 0.05, EvidenceResult.Fail)]
    [InlineData(1, "==", 1, EvidenceResult.Pass)]
    [InlineData(1, "==", 2, EvidenceResult.Fail)]
    public void A_threshold_decides(double value, string @operator, double threshold, EvidenceResult expected) =>
        Assert.Equal(expected, Evidence().Metric("m", value, @operator, threshold).Write().Result);

    [Fact]
    public void One_missed_threshold_among_many_fails() =>
        Assert.Equal(EvidenceResult.Fail, Evidence().Metric("a", 1, ">=", 0).Metric("b", 1, "<=", 0).Metric("c", 1, ">=", 0).Write().Result);

    [Fact]
    public void Without_thresholds_it_informs() =>
        Assert.Equal(EvidenceResult.Information, Evidence().Metric("auc", 0.9).Write().Result);

    [Theory]
    [InlineData(EvidenceResult.Pass)]
    [InlineData(EvidenceResult.Information)]
    public void A_missed_threshold_cannot_be_stated_away(EvidenceResult stated) =>
        Assert.Equal(EvidenceResult.Fail, Evidence().Result(stated).Metric("auc", 0.5, ">=", 0.7).Result(stated).Write().Result);

    [Fact]
    public void A_failure_can_be_stated_where_every_threshold_is_met() =>
        Assert.Equal(EvidenceResult.Fail, Evidence().Metric("auc", 0.9, ">=", 0.7).Result(EvidenceResult.Fail).Write().Result);

    [Fact]
    public void A_pass_can_be_stated_where_there_are_no_metrics() =>
        Assert.Equal(EvidenceResult.Pass, Evidence().Result(EvidenceResult.Pass).Write().Result);
}
