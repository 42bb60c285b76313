using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.Text;

public sealed class SemanticVersionTests
{
    /// <summary>The order that section 11 of the specification gives as its example.</summary>
    private static readonly string[] Ordered =
        ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0"];

    [Fact]
    public void Versions_are_ordered_by_precedence()
    {
        for (var i = 0; i < Ordered.Length; i++)
            for (var j = 0; j < Ordered.Length; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(SemanticVersion.Parse(Ordered[i])!.CompareTo(SemanticVersion.Parse(Ordered[j]))));
    }

    [Fact]
    public void Build_metadata_does_not_count() => Assert.Equal(0, SemanticVersion.Parse("1.0.0+a")!.CompareTo(SemanticVersion.Parse("1.0.0+b")));

    [Theory]
    [InlineData("1.0")]
    [InlineData("one")]
    [InlineData("1.0.-1")]
    [InlineData("")]
    public void Other_texts_are_none(string text) => Assert.Null(SemanticVersion.Parse(text));
}
