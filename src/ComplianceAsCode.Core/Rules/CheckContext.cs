using ComplianceAsCode.Binding;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules;

/// <summary>All that a rule may look at: the register, what is computed from it, and the day.</summary>
/// <param name="register">The register.</param>
/// <param name="asOf">The day as of which things are judged.</param>
public sealed class CheckContext(Register register, DateOnly asOf)
{
    /// <summary>The register.</summary>
    public Register Register => register;

    /// <summary>The manifest.</summary>
    public Manifest Manifest => register.Manifest;

    /// <summary>The day as of which things are judged.</summary>
    public DateOnly AsOf => asOf;

    /// <summary>Who holds which role.</summary>
    public RoleBook Roles { get; } = new(register);

    /// <summary>What evidence is worth.</summary>
    public EvidenceBook Evidence { get; } = new(register);

    /// <summary>What is approved.</summary>
    public ApprovalBook Approvals { get; } = new(register, new RoleBook(register));
}
