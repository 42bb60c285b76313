using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Git;
using ComplianceAsCode.Inventories;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules;

/// <summary>All that a rule may look at: the register, what is computed from it, and the day.</summary>
public sealed class CheckContext
{
    /// <summary>Computes what follows from a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="rules">The rules that exist.</param>
    /// <param name="facts">What is known of approvals beside the documents.</param>
    public CheckContext(Register register, DateOnly asOf, RuleCatalogue rules, ApprovalFacts facts)
    {
        (Register, AsOf, Rules) = (register, asOf, rules);
        Roles = new(register);
        Scopes = new(register);
        Evidence = new(register, Scopes);
        Facts = facts;
        Authors = new(register, facts);
        ApprovalJudge = new(register, Roles, Authors, facts, asOf);
        Approvals = new(register, Roles, ApprovalJudge);
        Controls = new(register);
        Records = new(register, Evidence);
        Judge = new(register, Evidence, Approvals, asOf);
        Requirements = new(register, Evidence, Records, Judge);
        Standing = new(register, Judge, Controls, Requirements, new(asOf));
        Demands = new(register, Evidence, Records, Scopes);
    }

    /// <summary>The register.</summary>
    public Register Register { get; }

    /// <summary>The manifest.</summary>
    public Manifest Manifest => Register.Manifest;

    /// <summary>The day as of which things are judged.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Whether this runs in continuous integration.</summary>
    public bool IsContinuousIntegration { get; init; }

    /// <summary>The register of the revision that this one is compared with; <see langword="null"/> where there is none.</summary>
    public Register? Base { get; init; }

    /// <summary>What the code says of AI; <see langword="null"/> where nothing is known of it.</summary>
    public CodeInventory? Code { get; init; }

    /// <summary>Why there is no <see cref="Base"/>, in a clause for <c>not evaluated, because …</c>.</summary>
    public string WithoutBase { get; init; } = "there is no base revision to compare with";

    /// <summary>Who last changed the documents that need approval, by their path; <see langword="null"/> where Git was not asked or cannot tell.</summary>
    public IReadOnlyDictionary<string, LastChange>? LastChanges { get; init; }

    /// <summary>Why there are no <see cref="LastChanges"/>, in a clause for <c>not evaluated, because …</c>.</summary>
    public string WithoutHistory { get; init; } = "the history was not read";

    /// <summary>The rules that exist.</summary>
    public RuleCatalogue Rules { get; }

    /// <summary>Who holds which role.</summary>
    public RoleBook Roles { get; }

    /// <summary>What is in scope.</summary>
    public ScopeBook Scopes { get; }

    /// <summary>What evidence is worth.</summary>
    public EvidenceBook Evidence { get; }

    /// <summary>What is known of approvals beside the documents.</summary>
    public ApprovalFacts Facts { get; }

    /// <summary>Who wrote what.</summary>
    public AuthorBook Authors { get; }

    /// <summary>What each approval is worth by itself.</summary>
    public ApprovalJudge ApprovalJudge { get; }

    /// <summary>What is approved.</summary>
    public ApprovalBook Approvals { get; }

    /// <summary>Which requirement is stated.</summary>
    public ControlBook Controls { get; }

    /// <summary>What proves a requirement.</summary>
    public RecordBook Records { get; }

    /// <summary>What documents are worth as records.</summary>
    public RecordJudge Judge { get; }

    /// <summary>What each requirement needs and what is offered for it.</summary>
    public RequirementBook Requirements { get; }

    /// <summary>Where requirements stand.</summary>
    public StandingBook Standing { get; }

    /// <summary>Which evidence the manifest requires.</summary>
    public EvidenceDemands Demands { get; }
}
