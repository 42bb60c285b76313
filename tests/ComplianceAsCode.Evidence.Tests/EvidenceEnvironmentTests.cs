namespace ComplianceAsCode.Evidence.Tests;

public sealed class EvidenceEnvironmentTests
{
    private static readonly DateTime Now = new(2026, 11, 20, 23, 59, 59, DateTimeKind.Utc);

    private static EvidenceEnvironment Read(params (string Name, string Value)[] variables) =>
        EvidenceEnvironment.Read(name => variables.FirstOrDefault(v => v.Name == name).Value, Now);

    [Fact]
    public void The_folder_is_the_one_that_the_variable_names() =>
        Assert.Equal("/build/evidence", Read(("COMPLIANCE_EVIDENCE", "/build/evidence")).Folder);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_variable_names_no_folder(string value) =>
        Assert.Null(Read(("COMPLIANCE_EVIDENCE", value)).Folder);

    [Fact]
    public void Today_is_the_clocks_day_in_utc() => Assert.Equal(new DateTime(2026, 11, 20), Read().Today);

    [Fact]
    public void Source_date_epoch_beats_the_clock() =>
        Assert.Equal(new DateTime(2026, 10, 1), Read(("SOURCE_DATE_EPOCH", "1790812800")).Today);

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("999999999999999")]
    public void A_malformed_source_date_epoch_is_named(string value) =>
        Assert.Contains($"SOURCE_DATE_EPOCH is '{value}'", Assert.Throws<ArgumentException>(() => Read(("SOURCE_DATE_EPOCH", value))).Message);

    [Fact]
    public void A_date_that_the_caller_states_beats_both()
    {
        using var workspace = new TemporaryWorkspace();

        var written = workspace.Evidence().Collected(new DateTime(2026, 10, 5)).Write();

        Assert.Contains("collected: 2026-10-05\n", File.ReadAllText(written.Path!));
    }
}
