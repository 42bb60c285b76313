namespace ComplianceAsCode.Tests.Rules;

public sealed class AiRolesAreDeclaredTests
{
    private const string System = "systems/help-desk.md";

    [Theory]
    [InlineData("ai-roles: [provider, user]\n", "")]
    [InlineData("ai-roles: [provider, user]", "ai-roles:")]
    [InlineData("ai-roles: [provider, user]", "ai-roles: []")]
    public void Manifest_that_declares_none_Triggers_once(string old, string @new)
    {
        using var test = Case().Replace("aims.yaml", old, @new).Replace("aims.yaml", "aims: 1", "[|aims|]: 1");

        test.Triggers();
    }

    [Theory]
    [InlineData("[user, [|partner|]]")]
    [InlineData("[|partner|]")]
    public void Role_of_a_system_that_the_manifest_does_not_declare_Triggers_at_the_role(string roles)
    {
        using var test = Case().Replace(System, "ai-roles: [user]", $"ai-roles: {roles}");

        test.Triggers();
    }

    [Theory]
    [InlineData("ai-roles: [provider, user]", "ai-roles: [customer]")]
    [InlineData("ai-roles: [provider, customer]", "ai-roles: [user]")]
    public void Customer_is_user(string manifest, string system)
    {
        using var test = Case().Replace("aims.yaml", "ai-roles: [provider, user]", manifest).Replace(System, "ai-roles: [user]", system);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Declared_role_that_no_system_has_DoesNotTrigger()
    {
        using var test = Case().Replace("aims.yaml", "[provider, user]", "[provider, user, partner]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Role_of_the_manifest_that_cannot_be_read_DoesNotTrigger_at_systems()
    {
        using var test = Case().Replace("aims.yaml", "[provider, user]", "[provider, usr]");

        test.LeavesItTo("CAC9002");
    }

    [Fact]
    public void Role_of_a_system_that_cannot_be_read_DoesNotTrigger()
    {
        using var test = Case().Replace(System, "ai-roles: [user]", "ai-roles: [usr]");

        test.LeavesItTo("CAC0007");
    }

    private static RuleCase Case() => new("CAC1005");
}
