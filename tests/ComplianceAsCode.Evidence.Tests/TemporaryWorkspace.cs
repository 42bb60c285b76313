namespace ComplianceAsCode.Evidence.Tests;

/// <summary>A workspace of its own for each test, gone afterwards.</summary>
internal sealed class TemporaryWorkspace : IDisposable
{
    public static readonly DateTime Today = new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc);

    public TemporaryWorkspace() => File.WriteAllText(PathOf("aims.yaml"), "aims: 1\norganisation: Example Lending\n");

    public string Root { get; } = Directory.CreateTempSubdirectory("evidence ü ").FullName;

    public EvidenceEnvironment Environment => new(PathOf("compliance/evidence"), Today);

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public string Add(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
        return relative;
    }

    public EvidenceWriter Evidence(string id = "EVD-bias-2026Q4", string type = "bias-test") =>
        EvidenceWriter.For(id, type, Environment).Owner("head-of-risk").Source("CreditScoring.Tests");

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
