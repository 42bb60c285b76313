namespace ComplianceAsCode.Tests.Rules;

public sealed class YamlIsValidTests
{
    private const string Rule = "CAC0002";

    [Fact]
    public void Unclosed_quote_triggers_at_the_quote() =>
        Example.Replace(Files.Dataset, "title: Credit applications of 2025", "title: [|\"Credit applications of 2025|]").Gives(Rule);

    [Fact]
    public void Unclosed_single_quote_triggers_on_its_line_only() =>
        Example.Replace(Files.Dataset, "title: Credit applications of 2025", "title: [|'Credit applications of 2025|]").Gives(Rule);

    [Fact]
    public void Unclosed_bracket_triggers_at_the_bracket() =>
        Example.Replace(Files.Dataset, "use: [training, testing]", "use: [|[|]training, testing").Gives(Rule);

    [Fact]
    public void Unclosed_bracket_in_an_item_triggers_at_the_item() =>
        Example.Replace(Files.Supplier, "- { what: Model updates are announced, whose: theirs }", "[|-|] { what: Model updates are announced, whose: theirs").Gives(Rule);

    [Fact]
    public void Colon_in_plain_text_triggers_at_the_colon() =>
        Assert.Contains("in quotes", Example.Replace(Files.Dataset, "source: Core banking system", "source: Core banking[|:|] ledger").Gives(Rule).Fix, StringComparison.Ordinal);

    [Fact]
    public void Tab_as_indentation_triggers_at_the_tab() =>
        Assert.Contains("spaces", Example.Replace(Files.Dataset, "use: [training, testing]", "use:\n[|\t|]- training").Gives(Rule).Fix, StringComparison.Ordinal);

    [Fact]
    public void Fault_in_front_matter_with_CRLF_has_its_exact_place() =>
        Example.Where(w => w.Write(Files.HelpDesk, File.ReadAllText(w.Full(Files.HelpDesk)).Replace("\n", "\r\n", StringComparison.Ordinal)))
            .AndReplace(Files.HelpDesk, "title: Help desk assistant", "title: Hilfe für alle[|:|] assistant").Gives(Rule);

    [Fact]
    public void Second_of_two_front_matters_triggers() =>
        Example.Write("risks/bias.md", "---\nkind: risk\n--- x\nid: RSK-bias\n---\n").Gives(Rule);

    [Fact]
    public void Front_matter_that_is_a_list_triggers() =>
        Example.Write("risks/bias.md", "---\n- one\nkind: risk\n---\n").Gives(Rule);

    [Fact]
    public void Alias_without_anchor_triggers_at_the_alias() =>
        Example.Replace(Files.Dataset, "licence: own data", "licence: [|*own|]").Gives(Rule);

    [Fact]
    public void Alias_within_its_own_anchor_triggers() =>
        Example.Replace(Files.Dataset, "licence: own data", "licence: own data\nx-parts: &parts [[|*parts|]]").Gives(Rule);

    [Fact]
    public void Mapping_as_key_triggers() =>
        Example.Replace(Files.Dataset, "licence: own data", "licence: own data\n? { a: b }\n: c").Gives(Rule);

    [Fact]
    public void Fault_in_the_second_document_leaves_the_first_read() =>
        Example.Replace(Files.Roles, "title: Compliance owner", "title: Compliance[|:|] owner").Gives(Rule);

    [Fact]
    public void Template_that_is_no_YAML_DoesNotTrigger() =>
        Example.Write("chart/role.yaml", "kind: Role\nmetadata:\n  name: {{ .Values.name }}\n{{- if .Values.x }}\nid: x\n{{- end }}\n").GivesNothing();

    [Fact]
    public void Broken_front_matter_of_a_static_site_DoesNotTrigger() =>
        Example.Write("site/post.md", "---\nlayout: post\ntitle: a: b\n---\n").GivesNothing();
}
