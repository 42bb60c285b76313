namespace ComplianceAsCode.Manifests;

/// <summary>What the manifest's <c>code:</c> section can ask of a model's code.</summary>
internal static class CodeRequirements
{
    public const string IntendedPurpose = "intended-purpose", EventLogging = "event-logging", HumanOversight = "human-oversight", TrainingData = "training-data",
        Limitation = "limitation", Owner = "owner", Risk = "risk";

    public static IReadOnlyList<string> All { get; } = [IntendedPurpose, EventLogging, HumanOversight, TrainingData, Limitation, Owner, Risk];

    /// <summary>What is asked of every model where the manifest says nothing.</summary>
    public static IReadOnlyList<string> Default { get; } = [IntendedPurpose, EventLogging, Risk, Owner];

    /// <summary>What is asked of a model of high risk where the manifest says nothing.</summary>
    public static IReadOnlyList<string> DefaultForHighRisk { get; } = [.. Default, HumanOversight, TrainingData, Limitation];
}
