namespace ComplianceAsCode
{
    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class AiModelAttribute(string id) : Attribute
    {
        public string Id { get; } = id;
    }
}

namespace ComplianceAsCode.Tests.Inventories
{
    internal static class AnnotatedModel { [AiModel("MDL-test")] internal sealed class Nested { public int Score() => 1; } }
}
