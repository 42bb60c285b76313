namespace ComplianceAsCode.Evidence.Tests;

public sealed class RefusalTests
{
    private static readonly EvidenceEnvironment Nowhere = new(folder: null, TemporaryWorkspace.Today);

    private static EvidenceWriter Evidence() => EvidenceWriter.For("EVD-bias", "bias-test", Nowhere).Owner("o").Source("s");

    [Theory]
    [InlineData("")]
    [InlineData("EVD-")]
    [InlineData("bias-2026")]
    [InlineData("evd-bias")]
    [InlineData("EVD-bias/../../x")]
    [InlineData("EVD-bias test")]
    [InlineData("EVD-bias\n")]
    [InlineData(null)]
    public void A_malformed_id(string? id) =>
        Assert.Throws<ArgumentException>("id", () => EvidenceWriter.For(id!, "bias-test", Nowhere));

    [Theory]
    [InlineData("Bias Test")]
    [InlineData("bias_test")]
    [InlineData("-bias")]
    [InlineData("")]
    public void A_malformed_type(string type) =>
        Assert.Throws<ArgumentException>("type", () => EvidenceWriter.For("EVD-bias", type, Nowhere));

    [Fact]
    public void A_type_of_ones_own_is_taken() =>
        Assert.NotNull(EvidenceWriter.For("EVD-bias", "x-dealer-survey", Nowhere));

    [Fact]
    public void An_id_of_another_kind()
    {
        Assert.Throws<ArgumentException>("system", () => Evidence().System("MDL-credit-scorer"));
        Assert.Throws<ArgumentException>("model", () => Evidence().Model("SYS-credit-scoring"));
    }

    [Theory]
    [InlineData("=")]
    [InlineData("=>")]
    [InlineData("!=")]
    [InlineData("")]
    [InlineData(null)]
    public void An_unknown_operator(string? @operator)
    {
        var error = Assert.Throws<ArgumentException>("operator", () => Evidence().Metric("auc", 0.9, @operator!, 0.7));

        Assert.Contains("the operator must be '>=', '<=', '>', '<' or '=='", error.Message);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e29)]
    [InlineData(-1e29)]
    public void A_number_that_documents_cannot_hold(double number)
    {
        Assert.Throws<ArgumentException>("value", () => Evidence().Metric("auc", number));
        Assert.Throws<ArgumentException>("threshold", () => Evidence().Metric("auc", 0.9, ">=", number));
    }

    [Theory]
    [InlineData("180 days")]
    [InlineData("P")]
    [InlineData("PT3H")]
    [InlineData("P1D1Y")]
    [InlineData("P180D\n")]
    [InlineData("")]
    public void A_malformed_duration(string duration) =>
        Assert.Throws<ArgumentException>("duration", () => Evidence().ValidFor(duration));

    [Theory]
    [InlineData("P180D")]
    [InlineData("P6M")]
    [InlineData("P1Y2M3D")]
    [InlineData("P2W")]
    public void A_duration_is_taken(string duration) => Assert.NotNull(Evidence().ValidFor(duration));

    [Fact]
    public void A_period_that_ends_before_it_begins() =>
        Assert.Throws<ArgumentException>("to", () => Evidence().Period(new DateTime(2026, 2, 1), new DateTime(2026, 1, 1)));

    [Fact]
    public void The_same_metric_of_the_same_slice_twice() =>
        Assert.Throws<ArgumentException>("metric", () => Evidence().Metric("auc", 0.9, slice: "a").Metric("auc", 0.8, slice: "b").Metric("auc", 0.7, slice: "b"));

    [Fact]
    public void Empty_text()
    {
        Assert.Throws<ArgumentException>("title", () => Evidence().Title(" "));
        Assert.Throws<ArgumentException>("requirement", () => Evidence().Requirement(""));
        Assert.Throws<ArgumentException>("content", () => Evidence().Artifact("a.json", ""));
    }

    [Fact]
    public void Half_a_surrogate_pair() =>
        Assert.Throws<ArgumentException>("title", () => Evidence().Title("a\uD83Db"));

    [Fact]
    public void No_owner_or_no_source()
    {
        var noOwner = Assert.Throws<InvalidOperationException>(() => EvidenceWriter.For("EVD-bias", "bias-test", Nowhere).Source("s").Write());
        var noSource = Assert.Throws<InvalidOperationException>(() => EvidenceWriter.For("EVD-bias", "bias-test", Nowhere).Owner("o").Write());

        Assert.StartsWith("Evidence EVD-bias has no owner; call Owner(…)", noOwner.Message);
        Assert.StartsWith("Evidence EVD-bias has no source; call Source(…)", noSource.Message);
    }
}
