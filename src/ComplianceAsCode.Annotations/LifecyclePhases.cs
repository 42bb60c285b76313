namespace ComplianceAsCode;

/// <summary>The phases of an AI system's life cycle, to be combined.</summary>
[Flags]
public enum LifecyclePhases
{
    /// <summary>No phase. An annotation that says this declares nothing.</summary>
    None = 0,

    /// <summary>Requirements, specification, choice of data and model.</summary>
    Design = 1,

    /// <summary>Preparation of data, training, implementation.</summary>
    Development = 2,

    /// <summary>Verification and validation.</summary>
    Testing = 4,

    /// <summary>Release and installation.</summary>
    Deployment = 8,

    /// <summary>Use and monitoring.</summary>
    Operation = 16,

    /// <summary>Withdrawal from use.</summary>
    Retirement = 32,
}
