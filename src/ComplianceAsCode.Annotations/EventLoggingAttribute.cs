namespace ComplianceAsCode;

/// <summary>
/// States in which life-cycle phases events of the model are recorded, and where (ISO/IEC 42001 A.6.2.8; EU AI Act Art. 12).
/// On a type or method that is no model it says that to call it records an event.
/// </summary>
/// <param name="phases">The phases that this code records events in.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method, Inherited = false)]
public sealed class EventLoggingAttribute(LifecyclePhases phases) : Attribute
{
    /// <summary>The phases that this code records events in.</summary>
    public LifecyclePhases Phases { get; } = phases;

    /// <summary>The id of the <c>event-log</c> document that describes the log, such as <c>LOG-credit-scoring</c>.</summary>
    public string? Log { get; set; }

    /// <summary>
    /// Where an injected client is registered with a decorator that records its events: the full name of a type or of its method,
    /// such as <c>Shop.ChatServices.AddHelpDesk</c>.
    /// </summary>
    public string? Registration { get; set; }
}
