namespace ComplianceAsCode.Analyzers.Index;

/// <summary>The kinds of records that annotations name.</summary>
internal static class DocumentKinds
{
    public const string System = "ai-system";
    public const string Model = "model";
    public const string Dataset = "dataset";
    public const string Policy = "policy";
    public const string Procedure = "procedure";
    public const string EventLog = "event-log";
    public const string Evidence = "evidence";
    public const string Role = "role";
    public const string Person = "person";
}
