using ComplianceAsCode.Inventories;

namespace ComplianceAsCode.Tests.Inventories;

public sealed class AssetsReaderTests : IDisposable
{
    private readonly TemporaryWorkspace _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Packages_of_model_APIs_are_found_also_where_another_package_needs_them()
    {
        Write("""
            "Contoso.Chat/1.0.0": { "type": "package", "dependencies": { "openai": "2.0.0", "Newtonsoft.Json": "13.0.3" } },
            "OpenAI/2.15.0": { "type": "package" },
            "Newtonsoft.Json/13.0.3": { "type": "package" }
            """, "Contoso.Chat");
        Assert.Equal([new CodePackage("OpenAI", "2.15.0")], Read());
    }

    [Fact]
    public void What_comes_by_way_of_another_project_is_that_project_s()
    {
        Write("""
            "Assistant/1.0.0": { "type": "project", "dependencies": { "OpenAI": "2.15.0" } },
            "OpenAI/2.15.0": { "type": "package" }
            """, "Assistant");
        Assert.Empty(Read());
    }

    [Fact]
    public void Packages_that_need_each_other_end()
    {
        Write("""
            "OpenAI/2.15.0": { "type": "package", "dependencies": { "Contoso.Chat": "1.0.0" } },
            "Contoso.Chat/1.0.0": { "type": "package", "dependencies": { "OpenAI": "2.15.0" } }
            """, "OpenAI");
        Assert.Equal("OpenAI", Assert.Single(Read()).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{ \"targets\": 1, \"project\": [] }")]
    [InlineData("{ \"targets\": { \"net10.0\": [] } }")]
    [InlineData("{ \"targets\": { \"net10.0\": { \"OpenAI/1\": 7 } }, \"project\": { \"frameworks\": { \"net10.0\": { \"dependencies\": { \"OpenAI\": {} } } } } }")]
    public void A_file_of_another_shape_has_none(string text)
    {
        _folder.Write("project.assets.json", text);
        Assert.Empty(Read());
    }

    [Fact]
    public void A_file_that_is_not_there_has_none() => Assert.Empty(Read());

    private void Write(string libraries, string direct) => _folder.Write("project.assets.json",
        $$"""{ "targets": { "net10.0": { {{libraries}} } }, "project": { "frameworks": { "net10.0": { "dependencies": { "{{direct}}": {} } } } } }""");

    private IReadOnlyList<CodePackage> Read() => AssetsReader.Read(_folder.Full("project.assets.json"));
}
