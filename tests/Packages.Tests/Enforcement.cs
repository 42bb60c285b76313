namespace ComplianceAsCode.Packages.Tests;

/// <summary>What belongs to the organisation as a whole does not stop a developer, and gets past no pull request.</summary>
public sealed class Enforcement(PackedFeed feed)
{
    [Fact]
    public void A_fault_of_the_organisation_warns_a_developer_and_fails_in_continuous_integration()
    {
        using var solution = new Solution(feed).WithDocuments().AddUnapprovedPolicy().Library("App");
        solution.Dotnet("build", "App").Says(0, $"warning {Documents.Unapproved}");
        solution.Dotnet([("CI", "true")], "build", "App", "--no-restore").Says(1, $"error {Documents.Unapproved}");
        solution.Dotnet("build", "App", "--no-restore", "-p:ContinuousIntegrationBuild=true").Says(1, $"error {Documents.Unapproved}");
        solution.Dotnet([("CI", "true")], "build", "App", "--no-restore", "-p:ComplianceEnforce=system").Says(0, $"warning {Documents.Unapproved}");
    }
}
