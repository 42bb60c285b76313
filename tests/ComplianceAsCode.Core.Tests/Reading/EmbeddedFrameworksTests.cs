using ComplianceAsCode.Frameworks;

namespace ComplianceAsCode.Tests.Reading;

public sealed class EmbeddedFrameworksTests
{
    public static TheoryData<string> Ids => [.. EmbeddedFrameworks.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_framework_that_comes_with_the_tool_can_be_read(string id) => Assert.Equal(id, EmbeddedFrameworks.Load(id).Id);

    [Theory]
    [InlineData("iso-42001", "iso-42001-2023")]
    [InlineData("nist-ai-rmf", "nist-ai-rmf-1.0")]
    [InlineData("eu-ai-act", "eu-ai-act")]
    [InlineData("iso", null)]
    public void Family_means_its_newest_edition(string family, string? edition) => Assert.Equal(edition, EmbeddedFrameworks.Resolve(family));
}
