namespace ComplianceAsCode.Packages.Tests;

/// <summary>The sample that fails on purpose, as a user has it: against the package, mended fault by fault until its build is green.</summary>
public sealed class MissingEvidence(PackedFeed feed)
{
    [Fact]
    public void It_has_four_faults_and_each_can_be_mended_by_what_the_build_says()
    {
        using var sample = new Solution(feed).Copy("samples/MissingEvidence");
        sample.Write("Directory.Build.targets", $"<Project><ItemGroup>{sample.Reference}</ItemGroup></Project>");

        var red = sample.Dotnet("build").Says(1, "error CAC0011", "error CAC3005", "error CAC3102", "error CAC6006");
        Assert.Contains($"{sample.PlaceOf("impact-assessments/admissions.yaml", "RSK-unequal-treatmnt")}: error CAC0011: ", red.Output);
        Assert.Contains("did you mean 'RSK-unequal-treatment'?", red.Output);
        Assert.Contains($"{sample.PlaceOf("evidence/bias-2026Q1.md", "2026-02-09")}: error CAC3102: ", red.Output);
        Assert.Contains("(see policies/human-oversight.md(2,1): ", red.Output);
        Assert.Contains("AdmissionsScorer.cs(13,21): error CAC6006: ", red.Output);

        sample.Replace("impact-assessments/admissions.yaml", "RSK-unequal-treatmnt", "RSK-unequal-treatment");
        Build("error CAC3005", "error CAC3102", "error CAC6006");

        sample.Write("evidence/bias-2026Q4.md", File.ReadAllText(sample.PathOf("evidence/bias-2026Q1.md"))
            .Replace("EVD-bias-2026Q1", "EVD-bias-2026Q4").Replace("collected: 2026-02-09", "collected: 2026-10-26"));
        Build("error CAC3005", "error CAC6006");

        sample.Replace("policies/human-oversight.md", "version: 1.0.0", "version: 1.1.0");
        var unapproved = Build("error CAC3004", "error CAC6006");
        sample.Write("approvals/human-oversight-1.1.0.yaml", $$"""
            kind: approval
            id: APR-human-oversight-1.1.0
            title: Approval of POL-human-oversight 1.1.0
            document: POL-human-oversight
            version: 1.1.0
            digest: {{DigestIn(unapproved)}}
            approvals:
              - { by: principal, role: executive-sponsor, at: 2026-10-30T10:00:00Z }
            """);
        Build("error CAC6006");

        sample.Replace("AdmissionsScorer.cs", "[RiskLevel(", "[HumanOversight(OversightMode.HumanInTheLoop, Procedure = \"POL-human-oversight\")]\n[RiskLevel(");
        sample.Dotnet("build", "--no-restore").Says(0);

        DotnetRun Build(params string[] said) => sample.Dotnet("build", "--no-restore").Says(1, said);
    }

    private static string DigestIn(DotnetRun run) => run.Output.Substring(run.Output.IndexOf("sha256:", StringComparison.Ordinal), "sha256:".Length + 64);
}
