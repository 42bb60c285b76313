namespace ComplianceAsCode.Tests.Rules;

public sealed class DatasetHasProvenanceTests
{
    private const string Provenance = "provenance: Exported once from the core banking system and pseudonymised on the way.";
    private const string LegalBasis = "legal-basis: Performance of a contract";

    [Theory]
    [InlineData("unknown")]
    [InlineData("N/A")]
    [InlineData("See above.")]
    [InlineData("'?'")]
    [InlineData("'---'")]
    [InlineData("Unbekannt")]
    [InlineData("internet")]
    [InlineData("Core export")]
    public void Provenance_that_states_nothing_Triggers_at_the_value(string text)
    {
        using var test = Case().Replace(Files.Dataset, Provenance, $"provenance: [|{text}|]");

        test.Triggers();
    }

    [Theory]
    [InlineData("Bought from a credit bureau.")]
    [InlineData("Aus dem Kernbanksystem exportiert")]
    [InlineData("社内データ")]
    [InlineData("Nobody knows any more who made it.")]
    public void Provenance_in_words_DoesNotTrigger(string text)
    {
        using var test = Case().Replace(Files.Dataset, Provenance, $"provenance: {text}");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData(LegalBasis, "legal-basis: [|none|]")]
    [InlineData("source: Core banking system", "source: [|various|]")]
    public void Other_statement_that_states_nothing_Triggers(string old, string @new)
    {
        using var test = Case().Replace(Files.Dataset, old, @new);

        test.Triggers();
    }

    [Fact]
    public void One_word_is_enough_for_a_legal_basis_and_a_source()
    {
        using var test = Case().Replace(Files.Dataset, LegalBasis, "legal-basis: Consent").Replace(Files.Dataset, "source: Core banking system", "source: CRM");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("none")]
    [InlineData("anonymised")]
    public void Legal_basis_is_not_looked_at_where_there_is_no_personal_data(string personal)
    {
        using var test = Case().Replace(Files.Dataset, "personal-data: pseudonymised", $"personal-data: {personal}").Replace(Files.Dataset, LegalBasis, "legal-basis: none");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Personal_data_without_legal_basis_is_left_to_reading()
    {
        using var test = Case().Replace(Files.Dataset, LegalBasis + "\n", "");

        test.LeavesItTo("CAC0006");
    }

    [Fact]
    public void Data_of_which_nobody_knows_whether_it_is_personal_Triggers_without_legal_basis()
    {
        using var test = Case().Replace(Files.Dataset, "personal-data: pseudonymised", "personal-data: [|unknown|]").Replace(Files.Dataset, LegalBasis + "\n", "");

        test.Triggers();
    }

    [Fact]
    public void Data_of_which_nobody_knows_whether_it_is_personal_DoesNotTrigger_with_legal_basis()
    {
        using var test = Case().Replace(Files.Dataset, "personal-data: pseudonymised", "personal-data: unknown");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Placeholder_is_left_to_its_own_rule()
    {
        using var test = Case().Replace(Files.Dataset, Provenance, "provenance: TODO");

        test.LeavesItTo("CAC0016");
    }

    [Fact]
    public void Misspelt_legal_basis_is_left_to_reading()
    {
        using var test = Case().Replace(Files.Dataset, "personal-data: pseudonymised", "personal-data: unknown").Replace(Files.Dataset, "legal-basis:", "legal-bases:");

        test.LeavesItTo("CAC0005");
    }

    private static RuleCase Case() => new("CAC1010");
}
