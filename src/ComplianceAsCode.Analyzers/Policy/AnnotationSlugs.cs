namespace ComplianceAsCode.Analyzers.Policy;

/// <summary>The words by which the manifest's <c>code:</c> section asks for annotations.</summary>
internal static class AnnotationSlugs
{
    public const string IntendedPurpose = "intended-purpose";
    public const string EventLogging = "event-logging";
    public const string HumanOversight = "human-oversight";
    public const string TrainingData = "training-data";
    public const string Limitation = "limitation";
    public const string Owner = "owner";
    public const string Risk = "risk";
}
