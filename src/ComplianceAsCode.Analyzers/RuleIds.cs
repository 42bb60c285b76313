namespace ComplianceAsCode.Analyzers;

/// <summary>The ids of the rules for annotated code, their category and where their pages are.</summary>
internal static class RuleIds
{
    public const string Category = "Compliance";

    public const string AiUseIsRegistered = "CAC6001";
    public const string ModelHasIntendedPurpose = "CAC6002";
    public const string ModelDeclaresEventLogging = "CAC6003";
    public const string InferenceIsLogged = "CAC6004";
    public const string ModelHasRiskLevel = "CAC6005";
    public const string ModelHasHumanOversight = "CAC6006";
    public const string ModelNamesTrainingData = "CAC6007";
    public const string ModelStatesLimitations = "CAC6008";
    public const string ModelHasOwner = "CAC6009";
    public const string DocumentExists = "CAC6010";
    public const string DocumentIsUsable = "CAC6011";
    public const string CodeMatchesDocument = "CAC6012";
    public const string TextIsMeaningful = "CAC6013";
    public const string ExclusionIsJustified = "CAC6014";
    public const string ModelHasEvidence = "CAC6015";
    public const string AssemblyNamesSystem = "CAC6017";
    public const string FailureIsLogged = "CAC6018";

    /// <summary>What the id of every rule for code begins with.</summary>
    public const string CodePrefix = "CAC6";

    public static string HelpLink(string id) => $"https://github.com/complianceascode/complianceascode/blob/main/docs/rules/{id}.md";
}
