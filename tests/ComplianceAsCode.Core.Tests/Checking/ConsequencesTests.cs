using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.Checking;

/// <summary>What only follows from a fault that is reported is left out; what follows from one that is silenced or weighs less is not.</summary>
public sealed class ConsequencesTests
{
    private static readonly JudgedFault Cause = Fault("CAC1111", 1, Severity.Error);

    [Theory]
    [InlineData(Severity.Error)]
    [InlineData(Severity.Warning)]
    [InlineData(Severity.Info)]
    [InlineData(Severity.Off)]
    public void Consequence_of_a_reported_fault_that_weighs_no_less_is_left_out(Severity severity) =>
        Assert.Equal(["CAC1111"], Left([Cause, Fault("CAC2222", 2, severity, Cause)]));

    [Theory]
    [InlineData(Severity.Warning)]
    [InlineData(Severity.Info)]
    [InlineData(Severity.Off)]
    public void Consequence_of_a_fault_that_weighs_less_stays(Severity severity)
    {
        var cause = Fault("CAC1111", 1, severity);

        Assert.Equal(["CAC1111", "CAC2222"], Left([cause, Fault("CAC2222", 2, Severity.Error, cause)]));
    }

    [Fact]
    public void Consequence_of_a_waived_fault_stays() =>
        Assert.Equal(["CAC1111", "CAC2222"], Left([Cause, Fault("CAC2222", 2, Severity.Error, Cause)], waived: "CAC1111"));

    [Theory]
    [InlineData("CAC1111", 7)]
    [InlineData("CAC1112", 1)]
    public void Consequence_of_a_fault_elsewhere_or_of_another_rule_stays(string rule, int line) =>
        Assert.Equal(2, Left([Fault(rule, line, Severity.Error), Fault("CAC2222", 2, Severity.Error, Cause)]).Length);

    [Fact]
    public void One_of_several_causes_suffices() =>
        Assert.Equal(["CAC1111"], Left([Fault("CAC2222", 2, Severity.Error, Fault("CAC3333", 3, Severity.Error), Cause), Cause]));

    [Fact]
    public void Of_two_causes_at_one_place_the_heavier_counts() =>
        Assert.Equal(["CAC1111", "CAC1111"], Left([Fault("CAC1111", 1, Severity.Info), Cause, Fault("CAC2222", 2, Severity.Error, Cause)]));

    [Fact]
    public void Consequence_of_a_consequence_follows_from_the_first()
    {
        var middle = Fault("CAC2222", 2, Severity.Error, Cause);

        Assert.Equal(["CAC1111"], Left([Fault("CAC3333", 3, Severity.Warning, middle), middle, Cause]));
        Assert.Equal(["CAC2222", "CAC1111"], Left([Fault("CAC3333", 3, Severity.Warning, middle), middle, Cause], waived: "CAC1111"));
    }

    private static string[] Left(JudgedFault[] faults, string? waived = null) => [.. Consequences.Remove(faults, d => d.Rule.Id == waived).Select(d => d.Rule.Id)];

    private static JudgedFault Fault(string rule, int line, Severity severity, params JudgedFault[] causes) => new(
        new(new(rule, "Name", Severity.Error, "", RuleDescriptor.OurRule), severity, At(line), $"fault of {rule}", "mend it", [], ""),
        [.. causes.Select(c => new FaultCause(c.Diagnostic.Rule.Id, c.Diagnostic.Location))]);

    private static Location At(int line) => new("a.md", new TextRange(line, 1, line, 2));
}
