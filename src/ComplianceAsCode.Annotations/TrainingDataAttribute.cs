namespace ComplianceAsCode;

/// <summary>Names a dataset that the model was trained or fine-tuned on (ISO/IEC 42001 A.7.2, A.7.5). Repeat it for each dataset.</summary>
/// <param name="dataset">The id of the <c>dataset</c> document, such as <c>DST-applications-2025</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TrainingDataAttribute(string dataset) : Attribute
{
    /// <summary>The id of the <c>dataset</c> document.</summary>
    public string Dataset { get; } = dataset;
}
