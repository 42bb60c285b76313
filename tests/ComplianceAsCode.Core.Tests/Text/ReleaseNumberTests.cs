using ComplianceAsCode.Text;
using CsCheck;

namespace ComplianceAsCode.Tests.Text;

public sealed class ReleaseNumberTests
{
    [Theory]
    [InlineData("2.1.0", 2)]
    [InlineData("v3", 3)]
    [InlineData("V3.1", 3)]
    [InlineData("10.0.401.2", 10)]
    [InlineData("2.0.0-rc.1+5", 2)]
    [InlineData("1989.1", 1989)]
    public void Number_has_a_major_part(string release, int major) => Assert.Equal(major, ReleaseNumber.MajorOf(release));

    [Theory]
    [InlineData("")]
    [InlineData("gpt-4o-2024-08-06")]
    [InlineData("2024-08-06")]
    [InlineData("20240806")]
    [InlineData("2026.11")]
    [InlineData("v2026.11.0")]
    [InlineData("1990")]
    [InlineData("1.2.3.4.5")]
    [InlineData("2.")]
    [InlineData("2.x")]
    [InlineData("spring")]
    [InlineData("2.1 ")]
    public void Anything_else_has_none(string release) => Assert.Null(ReleaseNumber.MajorOf(release));

    [Fact]
    public void No_text_is_too_strange() => Gen.String.Sample(text => ReleaseNumber.IsNewMajor(text, text) is false);
}
