using System.Text;

namespace ComplianceAsCode.Tests.Rules;

public sealed class ReferenceResolvesTests
{
    private const string Rule = "CAC0011";

    [Fact]
    public void Person_who_is_not_in_the_manifest_triggers() =>
        Assert.Contains("'head-of-risk'", Example.Replace(Files.Evidence, "owner: head-of-risk", "owner: [|head-of-risks|]").Gives(Rule).Fix, StringComparison.Ordinal);

    [Fact]
    public void Each_dead_reference_of_a_list_triggers() =>
        Example.Replace(Files.System, "datasets: [DST-applications-2025]", "datasets: [DST-applications-2025, DST-a, DST-b]").GivesAll(Rule, Rule);

    [Fact]
    public void Reference_without_brackets_triggers() =>
        Example.Replace(Files.System, "datasets: [DST-applications-2025]", "datasets: [|DST-applications-2024|]").Gives(Rule);

    [Fact]
    public void Id_in_other_case_triggers() => Example.Replace(Files.System, "datasets: [DST-applications-2025]", "datasets: [|DST-Applications-2025|]").Gives(Rule);

    [Fact]
    public void Word_null_is_an_id_like_any_other() => Example.Replace(Files.Evidence, "owner: head-of-risk", "owner: [|null|]").Gives(Rule);

    [Fact]
    public void Role_may_stand_for_a_person_as_owner() => Example.Replace(Files.Evidence, "owner: head-of-risk", "owner: ROL-risk").GivesNothing();

    [Fact]
    public void Role_type_may_stand_for_a_role_in_an_approval() =>
        Example.Replace("approvals/ai-policy-1.0.0.yaml", "role: executive-sponsor", "role: ROL-sponsor").GivesNothing();

    [Fact]
    public void Reference_to_a_file_that_cannot_be_read_DoesNotTrigger() =>
        Example.Where(w => w.Write(Files.Model, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(File.ReadAllText(w.Full(Files.Model)))])).Gives("CAC0001");

    [Fact]
    public void Reference_to_a_document_whose_YAML_is_broken_DoesNotTrigger() =>
        Example.Replace(Files.Model, "title: Credit scorer", "title: Credit: scorer").Gives("CAC0002");

    [Fact]
    public void Reference_to_a_document_of_an_unknown_kind_DoesNotTrigger() =>
        Example.Replace(Files.Model, "kind: model", "kind: modell").Gives("CAC0004");

    [Fact]
    public void Reference_to_a_document_with_a_misspelt_id_key_DoesNotTrigger() =>
        Example.Replace(Files.Model, "\nid: MDL", "\n[|Id|]: MDL").Gives("CAC0005");
}
