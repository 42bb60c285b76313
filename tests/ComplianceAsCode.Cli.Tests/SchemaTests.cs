using System.Text.Json;
using ComplianceAsCode.Kinds;

namespace ComplianceAsCode.Cli.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task A_kind_has_its_fields_with_descriptions_and_what_is_required()
    {
        var schema = await SchemaOf("evidence");

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.EndsWith("/evidence.schema.json", schema.GetProperty("$id").GetString(), StringComparison.Ordinal);
        Assert.Contains("result", schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal("What came out.", schema.GetProperty("properties").GetProperty("result").GetProperty("description").GetString());
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public async Task A_truth_value_that_requires_another_field_is_one()
    {
        var schema = await SchemaOf("ai-system");

        var exception = schema.GetProperty("properties").GetProperty("eu-ai-act").GetProperty("properties").GetProperty("exception");
        var condition = Assert.Single(exception.GetProperty("allOf").EnumerateArray());
        Assert.Equal("""{"enum":[true]}""", JsonSerializer.Serialize(condition.GetProperty("if").GetProperty("properties").GetProperty("used")));
        Assert.Equal("reason", Assert.Single(condition.GetProperty("then").GetProperty("required").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Without_a_kind_the_documents_own_kind_decides()
    {
        var schema = await SchemaOf();

        Assert.Equal(KindSet.All.Select(k => k.Name), schema.GetProperty("properties").GetProperty("kind").GetProperty("enum").EnumerateArray().Select(k => k.GetString()));
        foreach (var choice in schema.GetProperty("allOf").EnumerateArray())
        {
            var kind = choice.GetProperty("if").GetProperty("properties").GetProperty("kind").GetProperty("const").GetString()!;
            Assert.Equal($"#/$defs/{kind}", choice.GetProperty("then").GetProperty("$ref").GetString());
            Assert.Equal(kind, schema.GetProperty("$defs").GetProperty(kind).GetProperty("title").GetString());
        }
    }

    [Fact]
    public async Task The_manifest_has_one_too()
    {
        var schema = await SchemaOf("aims");

        Assert.Equal(["aims", "organisation"], schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()!));
    }

    private static async Task<JsonElement> SchemaOf(params string[] kind) => JsonDocument.Parse((await CliRun.In(Path.GetTempPath(), ["schema", .. kind])).Out).RootElement;
}
