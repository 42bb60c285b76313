namespace ComplianceAsCode.Packages.Tests;

public sealed class TurnedOff(PackedFeed feed)
{
    [Fact]
    public void Nothing_is_checked_and_nothing_is_written_and_the_annotations_stay()
    {
        using var solution = new Solution(feed).WithDocuments().Break().Library("App", "<ComplianceCheck>false</ComplianceCheck><AiSystem>SYS-unknown</AiSystem>")
            .Write("App/Model.cs", "[ComplianceAsCode.AiModel(\"MDL-unknown\")] public class Model;");
        solution.Dotnet("pack", "App", "--output", "out").Says(0);
        Assert.False(Directory.Exists(solution.PathOf("obj")));
        Assert.Contains("AiSystemAttribute(\"SYS-unknown\")", File.ReadAllText(solution.PathOf("App/obj/Release/net10.0/App.AssemblyInfo.cs")));
    }
}
