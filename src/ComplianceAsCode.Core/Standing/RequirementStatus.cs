namespace ComplianceAsCode.Standing;

/// <summary>The computed status of a requirement.</summary>
public enum RequirementStatus
{
    /// <summary>No control states it, or the statement leaves out what must not be left out.</summary>
    NotAddressed,

    /// <summary>It is stated, and no record proves anything of it.</summary>
    NotEvidenced,

    /// <summary>Some records prove it; something is missing, late, failed, changed or not approved.</summary>
    PartlyEvidenced,

    /// <summary>It is implemented, and every record that it needs holds.</summary>
    Evidenced,

    /// <summary>It is left out by the statement of applicability.</summary>
    Excluded,

    /// <summary>It applies to no system.</summary>
    NotApplicable,

    /// <summary>It applies from a later day: information.</summary>
    NotYet,

    /// <summary>Documents do not tell whether it applies.</summary>
    NotEvaluated,
}
