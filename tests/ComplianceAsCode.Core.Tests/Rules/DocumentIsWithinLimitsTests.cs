using System.Text;

namespace ComplianceAsCode.Tests.Rules;

public sealed class DocumentIsWithinLimitsTests
{
    private const string Rule = "CAC0017";
    private const int MiB = 1024 * 1024;

    [Fact]
    public void File_of_the_largest_size_DoesNotTrigger() => Pad(4 * MiB).GivesNothing();

    [Fact]
    public void File_one_byte_larger_triggers_at_its_start()
    {
        var diagnostic = Pad(4 * MiB + 1).Gives(Rule);
        Assert.Equal((Files.Dataset, 1, 1), (diagnostic.Location.Path, diagnostic.Location.Range.Line, diagnostic.Location.Range.Column));
    }

    [Fact]
    public void Sparse_file_of_100_MB_that_claims_to_be_a_document_triggers_without_being_read() => Example.Where(w =>
    {
        using var stream = File.Open(w.Full(Files.Dataset), FileMode.Open);
        stream.SetLength(100_000_000);
    }).Gives(Rule);

    [Theory]
    [InlineData("big.md")]
    [InlineData("big.yaml")]
    public void Large_file_that_is_no_document_DoesNotTrigger(string path) => Example.Where(w =>
    {
        using var stream = File.Create(w.Full(path));
        stream.SetLength(100_000_000);
    }).GivesNothing();

    [Fact]
    public void Nesting_of_64_levels_DoesNotTrigger() => Own(new string('[', 63) + new string(']', 63)).GivesNothing();

    [Fact]
    public void Nesting_of_65_levels_triggers_at_the_bracket_too_deep() =>
        Own(new string('[', 64) + "[|[|]" + new string(']', 65)).Gives(Rule);

    [Fact]
    public void Thousand_aliases_DoNotTrigger() => Own($"[&a x{Repeat(", *a", 1000)}]").GivesNothing();

    [Fact]
    public void One_alias_more_triggers_there() => Own($"[&a x{Repeat(", *a", 1000)}, [|*a|]]").Gives(Rule);

    [Fact]
    public void More_nodes_than_the_limit_trigger_without_aliases() => Own($"[x{Repeat(", x", 100_000)}]").Gives(Rule);

    [Fact]
    public void Paragraph_of_too_many_brackets_triggers_at_the_first_beyond() =>
        Example.Replace(Files.HelpDesk, "Not for questions about people, pay or law.", $"{Repeat("[", 2_000)}[|[|]{Repeat("[", 1000)}").Gives(Rule);

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\n \t\n")]
    public void As_many_brackets_in_several_paragraphs_DoNotTrigger(string between) =>
        Example.Replace(Files.HelpDesk, "Not for questions about people, pay or law.", Repeat($"{Repeat("[", 200)}{between}", 100)).GivesNothing();

    [Fact]
    public void Many_paragraphs_of_many_brackets_trigger() =>
        Example.Replace(Files.HelpDesk, "Not for questions about people, pay or law.", Repeat($"{Repeat("[", 1_000)}\n\n", 5)).Gives(Rule);

    [Fact]
    public void Markdown_nested_too_deep_triggers() =>
        Example.Replace(Files.HelpDesk, "Not for questions about people, pay or law.", Repeat("> ", 1000) + "x").Gives(Rule);

    [Fact]
    public void Named_file_may_be_of_any_size() => Example.Replace(Files.Model, "origin: trained", "origin: trained\ncard: big.csv").And(w =>
    {
        using var stream = File.Create(w.Full("big.csv"));
        stream.SetLength(20_000_000);
    }).GivesNothing();

    private static Example Own(string yaml) => Example.Replace(Files.Dataset, "licence: own data", $"licence: own data\nx-own: {yaml}");

    private static Example Pad(int size) => Example.Where(w =>
    {
        var text = File.ReadAllText(w.Full(Files.Dataset));
        w.Write(Files.Dataset, text + Repeat("#", size - Encoding.UTF8.GetByteCount(text)));
    });

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
