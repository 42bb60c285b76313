namespace ComplianceAsCode.Packages.Tests;

/// <summary>While documents have errors, nothing leaves the house.</summary>
public sealed class PackAndPublish(PackedFeed feed)
{
    [Theory]
    [InlineData("pack")]
    [InlineData("publish")]
    public void Nothing_is_written_while_documents_have_errors(string command)
    {
        using var solution = new Solution(feed).WithDocuments().Break().Library("App");
        solution.Dotnet(command, "App", "--output", "out").Says(1, Documents.Fault);
        Assert.False(Directory.Exists(solution.PathOf("out")) && Directory.EnumerateFileSystemEntries(solution.PathOf("out")).Any());
    }

    [Theory]
    [InlineData("pack")]
    [InlineData("publish")]
    public void Nor_from_an_earlier_build(string command)
    {
        using var solution = new Solution(feed).WithDocuments().Library("App");
        solution.Dotnet("build", "App", "-c", "Release").Says(0);
        solution.Break();
        solution.Dotnet(command, "App", "-c", "Release", "--no-build", "--output", "out").Says(1, Documents.Fault);
        Assert.False(Directory.Exists(solution.PathOf("out")) && Directory.EnumerateFileSystemEntries(solution.PathOf("out")).Any());

        solution.Mend();
        solution.Dotnet(command, "App", "-c", "Release", "--no-build", "--output", "out").Says(0);
        Assert.NotEmpty(Directory.EnumerateFiles(solution.PathOf("out")));
    }
}
