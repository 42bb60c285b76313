using System.Text.RegularExpressions;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Tests.Documentation;

namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>The management system in policies/ is one that could be certified: complete, and without a fault on the day on which it was written.</summary>
public sealed partial class ReferenceAimsTests
{
    private static readonly DateOnly Written = new(2026, 11, 23);
    private static readonly string Root = Path.Join(GeneratedText.RepositoryRoot(), "policies");

    [Fact]
    public void It_is_clean() =>
        Assert.Empty(Check().Diagnostics.Select(d => $"{d.Location.Path}: {d.Rule.Id}: {d.FullMessage}"));

    [Fact]
    public void It_has_documents_of_every_kind()
    {
        var present = Check().Population!.Kinds.Where(k => k.Count > 0).Select(k => k.Kind);

        Assert.Empty(KindSet.All.Select(k => k.Name).Except(present));
    }

    [Fact]
    public void Every_requirement_is_evidenced_but_the_one_whose_nonconformity_is_open()
    {
        var requirements = ReadinessModel.Of(Check())!.Frameworks[0].Requirements;

        Assert.Equal(
            [("A.10.2", RequirementStatus.PartlyEvidenced)],
            requirements.Where(r => r.Standing.Status != RequirementStatus.Evidenced).Select(r => (r.Citation, r.Standing.Status)));
        Assert.Equal(70, requirements.Count);
    }

    [Fact]
    public void The_only_thing_waived_is_what_its_waiver_names() =>
        Assert.Equal(["CAC3109"], Check().Waived.Select(d => d.Rule.Id));

    /// <summary>A new workspace begins with these texts, and has other people and other systems.</summary>
    [Theory]
    [InlineData("policies")]
    [InlineData("procedures")]
    public void Policies_and_procedures_name_no_organisation_no_system_and_link_to_what_a_new_workspace_has(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Join(Root, folder)))
        {
            var text = File.ReadAllText(path);
            var body = text[text.IndexOf("\n---\n", StringComparison.Ordinal)..];

            Assert.DoesNotContain("Example", body, StringComparison.Ordinal);
            Assert.DoesNotMatch(Particular(), body);
            Assert.All(Link().Matches(body), link => Assert.Matches("^(POL-|PRC-|../(policies|procedures|roles|kpis|objectives)/)", link.Groups[1].Value));
        }
    }

    [Fact]
    public void Every_document_lies_where_a_new_one_of_its_kind_would() =>
        Assert.Empty(Documents().Where(d => Path.GetDirectoryName(d.Source.Path) != d.Kind!.Folder || Path.GetFileNameWithoutExtension(d.Source.Path) != d.Id).Select(d => d.Source.Path));

    private static IEnumerable<Document> Documents() => Check().Context!.Register.Documents;

    private static CheckResult Check() => ComplianceCheck.Run(new(Root, Written), TestContext.Current.CancellationToken);

    [GeneratedRegex(@"\b(SYS|MDL|DST|SUP|LOG|RSK|CTL|EVD|IMP)-|credit.scoring|help assistant|underwriter", RegexOptions.IgnoreCase)]
    private static partial Regex Particular();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
