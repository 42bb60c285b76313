namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>How a diagnostic tells the code fix which annotation is missing.</summary>
internal static class MissingAnnotation
{
    /// <summary>The diagnostic's property whose value is the attribute's name, without its suffix.</summary>
    public const string Property = "annotation";
}
