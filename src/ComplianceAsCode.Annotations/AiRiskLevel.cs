namespace ComplianceAsCode;

/// <summary>
/// The risk levels of an AI system. None of them is zero: a value that nobody set says nothing.
/// </summary>
public enum AiRiskLevel
{
    /// <summary>No particular risk to anyone.</summary>
    Minimal = 1,

    /// <summary>People must be able to know that they deal with AI.</summary>
    Limited = 2,

    /// <summary>Rights, safety or access to important services are at stake.</summary>
    High = 3,

    /// <summary>A use that the law or the organisation forbids.</summary>
    Prohibited = 4,
}
