using ComplianceAsCode.Inventories;
using CsCheck;

namespace ComplianceAsCode.Tests.Inventories;

public sealed class AssemblyReaderTests : IDisposable
{
    private readonly TemporaryWorkspace _folder = new();

    private static byte[] Scoring { get; } = new EmittedAssembly("Scoring").WithSystem("SYS-scoring")
        .With("Lending.CreditScorer", ("AiModel", "MDL-scorer", [("Version", "2.1.0")]), ("RiskLevel", AiRiskLevel.High, []), ("EventLogging", LifecyclePhases.Testing | LifecyclePhases.Operation, [("Log", "LOG-scoring")]))
        .With("Lending.Tariff", ("NotAnAiSystem", null, [("Justification", "A table.")]))
        .With("Lending.<Hidden>d__1")
        .ToBytes();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Annotations_are_read_with_the_names_of_their_arguments()
    {
        var inventory = Read(Scoring).Inventory!;

        Assert.Equal("Scoring", inventory.Assembly);
        Assert.Equal(["SYS-scoring"], inventory.Systems);
        var model = Assert.Single(inventory.Models);
        Assert.Equal(("Lending.CreditScorer", "MDL-scorer", "2.1.0", "3", "20", "LOG-scoring"),
            (model.Type, model.Id, model.Text("AiModel", "Version"), model.Text("RiskLevel", "level"), model.Text("EventLogging", "phases"), model.Text("EventLogging", "Log")));
        Assert.Equal([new CodeExclusion("Lending.Tariff", "A table.")], inventory.Exclusions);
    }

    [Fact]
    public void Types_of_the_compiler_are_left_out()
    {
        var types = Read(Scoring).Inventory!.Types;
        Assert.Contains("Lending.CreditScorer", types);
        Assert.DoesNotContain(types, t => t.Contains("Hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void Assembly_without_a_system_lists_no_types() => Assert.Empty(Read(new EmittedAssembly("Plain").With("A.B").ToBytes()).Inventory!.Types);

    [Fact]
    public void Assembly_without_AI_says_nothing() => Assert.False(Read(new EmittedAssembly("Plain").With("A.B").ToBytes()).Inventory!.SaysAnything);

    [Fact]
    public void Code_of_this_repository_has_places_relative_to_the_workspace_and_exclusions_of_methods()
    {
        var own = typeof(AssemblyReaderTests).Assembly.Location;
        var repository = Path.GetDirectoryName(own)!;
        while (!File.Exists(Path.Join(repository, "ComplianceAsCode.sln"))) repository = Path.GetDirectoryName(repository)!;

        var inventory = AssemblyReader.Read(own, Path.Join(repository, "policies"), repository).Inventory!;

        var model = Assert.Single(inventory.Models);
        Assert.Equal("ComplianceAsCode.Tests.Inventories.AnnotatedModel+Nested", model.Type);
        Assert.Equal([new CodeExclusion("ComplianceAsCode.Tests.Inventories.AnnotatedModel+Nested.Name", "Only a name.")], inventory.Exclusions);
        Assert.Equal("../tests/ComplianceAsCode.Core.Tests/Inventories/AnnotatedModel.cs", model.At!.Path);
        Assert.Equal(8, model.At.Range.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ")]
    [InlineData("aims: 1\n")]
    public void What_is_no_assembly_is_said_to_be_none(string content)
    {
        _folder.Write("x.dll", content);
        Assert.Equal((null, "it is no .NET assembly, or a damaged one"), AssemblyReader.Read(_folder.Full("x.dll"), _folder.Root, _folder.Root));
    }

    [Fact]
    public void Every_cut_is_an_answer_and_no_crash()
    {
        for (var length = 0; length < Scoring.Length; length += 7) Answers(Read(Scoring[..length]));
    }

    [Fact]
    public void Damaged_bytes_are_an_answer_and_no_crash() =>
        Gen.Select(Gen.Int[0, Scoring.Length - 1], Gen.Byte).Array[1, 6].Sample(damages =>
        {
            var bytes = Scoring.ToArray();
            foreach (var (at, value) in damages) bytes[at] = value;
            Answers(Read(bytes));
        }, iter: 2000, threads: 1);

    private static void Answers((AssemblyInventory? Inventory, string? Problem) answer) => Assert.True(answer.Inventory is null != answer.Problem is null);

    private (AssemblyInventory? Inventory, string? Problem) Read(byte[] bytes)
    {
        _folder.Write("x.dll", bytes);
        return AssemblyReader.Read(_folder.Full("x.dll"), _folder.Root, _folder.Root);
    }
}
