using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Rules;

/// <summary>The rules on code. The analyzers apply them and know nothing of this assembly; a test compares the two lists.</summary>
public static class CodeRules
{
    /// <summary>What is fixed about them, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        new("CAC6001", "AiUseIsRegistered", Severity.Warning, "a type that uses a model API is registered as a model, lies in one, or is excluded", "ISO/IEC 42001 4.3, A.4.2"),
        new("CAC6002", "ModelHasIntendedPurpose", Severity.Error, "a model's code states its intended purpose", "ISO/IEC 42001 A.9.4, A.6.2.2"),
        new("CAC6003", "ModelDeclaresEventLogging", Severity.Error, "a model's code says which phases are logged", "ISO/IEC 42001 A.6.2.8; EU AI Act Art. 12"),
        new("CAC6004", "InferenceIsLogged", Severity.Error, "each run of a model leaves an event, on every path of its method", "ISO/IEC 42001 A.6.2.8; EU AI Act Art. 12"),
        new("CAC6005", "ModelHasRiskLevel", Severity.Error, "a model's code states its risk level", "ISO/IEC 42001 6.1.2"),
        new("CAC6006", "ModelHasHumanOversight", Severity.Error, "a model's code says how people oversee it, where policy asks", "ISO/IEC 42001 A.9.2; EU AI Act Art. 14"),
        new("CAC6007", "ModelNamesTrainingData", Severity.Error, "a model's code names its training data, where policy asks", "ISO/IEC 42001 A.7.2, A.7.5"),
        new("CAC6008", "ModelStatesLimitations", Severity.Warning, "a model's code states its known limitations, where policy asks", "ISO/IEC 42001 A.8.2, A.6.2.7"),
        new("CAC6009", "ModelHasOwner", Severity.Error, "a model's code names its owner", "ISO/IEC 42001 A.3.2"),
        new("CAC6010", "DocumentExists", Severity.Error, "an id in an annotation is a document's", "ISO/IEC 42001 7.5.3"),
        new("CAC6011", "DocumentIsUsable", Severity.Error, "an id in an annotation is of the right kind and not retired", "ISO/IEC 42001 7.5.3"),
        new("CAC6012", "CodeMatchesDocument", Severity.Error, "risk level, version, system, owner and purpose in code agree with the documents", "ISO/IEC 42001 7.5.3, A.6.2.7"),
        new("CAC6013", "TextIsMeaningful", Severity.Warning, "texts in annotations are no placeholders and have at least four words", RuleDescriptor.OurRule),
        new("CAC6014", "ExclusionIsJustified", Severity.Error, "what is excluded or suppressed in code is justified", "ISO/IEC 42001 4.3, 7.5.3"),
        new("CAC6015", "ModelHasEvidence", Severity.Error, "the evidence that the manifest requires of a model and its systems is there, has passed and is fresh", "ISO/IEC 42001 A.6.2.4, 9.1"),
        new("CAC6017", "AssemblyNamesSystem", Severity.Warning, "an assembly with models names its system", "ISO/IEC 42001 A.4.2, A.6.2.7"),
        new("CAC6018", "FailureIsLogged", Severity.Warning, "what a model throws is recorded where it ends, or thrown on", "ISO/IEC 42001 A.6.2.6, A.6.2.8"),
    ];
}
