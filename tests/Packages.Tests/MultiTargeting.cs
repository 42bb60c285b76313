namespace ComplianceAsCode.Packages.Tests;

public sealed class MultiTargeting(PackedFeed feed)
{
    [Fact]
    public void A_fault_is_said_once_and_the_package_is_not_written()
    {
        using var solution = new Solution(feed).WithDocuments().Break().Library("Lib", targets: Multi.Targets);
        solution.Dotnet("build", "Lib").Says(1, Documents.Fault);
        solution.Dotnet("pack", "Lib", "--no-restore", "--output", "out").Says(1, Documents.Fault);
        Assert.False(Directory.Exists(solution.PathOf("out")));
    }

    [Fact]
    public void That_there_is_no_manifest_is_said_once()
    {
        using var solution = new Solution(feed).Library("Lib", targets: Multi.Targets);
        solution.Dotnet("build", "Lib").Says(0, "warning CAC9001");
    }
}
