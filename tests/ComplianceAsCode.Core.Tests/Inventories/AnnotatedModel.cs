namespace ComplianceAsCode.Tests.Inventories;

internal static class AnnotatedModel
{
    [AiModel("MDL-test")]
    internal sealed class Nested
    {
        public int Score() => 1;
    }
}
