using ComplianceAsCode.Analyzers.Index;

namespace ComplianceAsCode.Analyzers.Tests.Index;

public sealed class NearestIdTests
{
    [Theory]
    [InlineData("MDL-credit-scorr", "MDL-credit-scorer")]
    [InlineData("mdl-credit-scorer", "MDL-credit-scorer")]
    [InlineData("MDL-credit-score", "MDL-credit-scorer")]
    [InlineData("MDL-help-asistent", "MDL-help-assistant")]
    [InlineData("SOMETHING-ELSE", null)]
    [InlineData("", null)]
    public void NearestOfSeveral(string id, string? nearest) =>
        Assert.Equal(nearest, NearestId.Of(id, ["MDL-credit-scorer", "MDL-help-assistant"]));

    [Fact]
    public void HugeId_CostsNothing() => Assert.Null(NearestId.Of(new('x', 10_000_000), [new('x', 10_000_001)]));
}
