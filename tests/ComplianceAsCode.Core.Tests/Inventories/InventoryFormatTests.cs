using System.Text;
using ComplianceAsCode.Inventories;
using ComplianceAsCode.Output.Json;

namespace ComplianceAsCode.Tests.Inventories;

/// <summary>The JSON form: what is written is read again, and what another hand wrote is refused as a whole.</summary>
public sealed class InventoryFormatTests
{
    private static readonly AssemblyInventory Full = new("Lending")
    {
        Framework = ".NETCoreApp,Version=v10.0",
        Project = "../src/Lending.csproj",
        Systems = ["SYS-a", "SYS-b"],
        Models = [new("Lending.Scorer", [new("AiModel", [new("id", "MDL-x"), new("Version", "1 ##[error] \"ü\"")])], new("../src/Scorer.cs", new(3, 5, 3, 5))), new("Lending.Other", [], null)],
        Exclusions = [new("", "None."), new("Lending.Table", "A table.")],
        Apis = ["T:OpenAI.Chat.ChatClient"],
        Packages = [new("OpenAI", "2.15.0")],
        Types = ["Lending.Other", "Lending.Scorer"],
    };

    [Fact]
    public void What_is_written_is_read_again()
    {
        var text = InventoryJson.Of(Full);
        var (inventory, problem) = InventoryParser.Read(Encoding.UTF8.GetBytes(text));
        Assert.Null(problem);
        Assert.Equal(text, InventoryJson.Of(inventory!));
        Assert.Equal("1 ##[error] \"ü\"", inventory!.Models[0].Text("AiModel", "Version"));
        Assert.Equal(new(3, 5, 3, 5), inventory.Models[0].At!.Range);
    }

    [Fact]
    public void Text_is_a_build_log_s_friend() => Assert.DoesNotContain("##[", InventoryJson.Of(Full), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "it is no JSON")]
    [InlineData("{", "it is no JSON")]
    [InlineData("[]", "it is JSON, and no inventory")]
    [InlineData("{}", "it is JSON, and no inventory")]
    [InlineData("null", "it is JSON, and no inventory")]
    [InlineData("{ \"formatVersion\": 2 }", "it is of another version of the format")]
    [InlineData("{ \"formatVersion\": 1e99 }", "it is JSON, and no inventory")]
    [InlineData("{ \"formatVersion\": 1, \"assembly\": null }", "it is JSON, and no inventory")]
    [InlineData("{ \"formatVersion\": 1, \"assembly\": \"A\", \"framework\": \"\", \"project\": \"\", \"systems\": [1] }", "it is JSON, and no inventory")]
    public void Another_shape_is_refused(string text, string problem) => Assert.Equal((null, problem), InventoryParser.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_missing_member_is_refused()
    {
        var text = InventoryJson.Of(Full);
        foreach (var member in (string[])["assembly", "framework", "project", "systems", "models", "exclusions", "apis", "packages", "types", "place", "arguments", "justification", "version", "line"])
            Assert.NotNull(InventoryParser.Read(Encoding.UTF8.GetBytes(text.Replace($"\"{member}\":", "\"other\":", StringComparison.Ordinal))).Problem);
    }

    [Theory]
    [InlineData("A.B", "A.B")]
    [InlineData("A.B+C", "A.B.C")]
    [InlineData("A.B`2", "A.B")]
    [InlineData("A.B`12+C`1", "A.B.C")]
    [InlineData("A.B<int, A.C<string>>.D", "A.B.D")]
    [InlineData("A.B2", "A.B2")]
    [InlineData("<<>", "")]
    [InlineData("", "")]
    public void Names_of_types_are_folded(string name, string folded) => Assert.Equal(folded, TypeName.Fold(name));
}
