namespace ComplianceAsCode.Tests.Inventories;

internal static class AnnotatedModel
{
    [AiModel("MDL-test")]
    internal sealed class Nested
    {
        public int Score() => 1;

        [NotAnAiSystem(Justification = "Only a name.")]
        public static string Name() => "";
    }
}
