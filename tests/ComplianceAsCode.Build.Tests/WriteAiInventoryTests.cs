using ComplianceAsCode.Inventories;

[assembly: ComplianceAsCode.AiSystem("SYS-compiled-in")]

namespace ComplianceAsCode.Build.Tests;

/// <summary>The task that writes what an assembly says of AI.</summary>
public sealed class WriteAiInventoryTests
{
    private static string OwnAssembly => typeof(WriteAiInventoryTests).Assembly.Location;

    [Fact]
    public void It_writes_one_text_to_each_file()
    {
        using var workspace = new Workspace();
        Assert.True(Task(workspace).Execute());

        Assert.Equal(workspace.Read("bin/compliance.inventory.json"), workspace.Read("obj/copy.json"));
        var (inventory, _) = InventoryParser.Read(File.ReadAllBytes(workspace.PathOf("obj/copy.json")));
        Assert.Equal(("ComplianceAsCode.Build.Tests", "app/App.csproj"), (inventory!.Assembly, inventory.Project));
        Assert.Equal([new CodePackage("OpenAI", "2.15.0")], inventory.Packages);
    }

    [Fact]
    public void Annotations_that_a_project_compiles_in_count_too()
    {
        using var workspace = new Workspace();
        Task(workspace).Execute();
        Assert.Equal(["SYS-compiled-in"], InventoryParser.Read(File.ReadAllBytes(workspace.PathOf("obj/copy.json"))).Inventory!.Systems);
    }

    [Fact]
    public void It_names_no_folder_of_this_machine()
    {
        using var workspace = new Workspace();
        Task(workspace).Execute();
        var text = workspace.Read("obj/copy.json");
        Assert.DoesNotContain(workspace.Root, text);
        Assert.DoesNotContain(AppContext.BaseDirectory, text);
    }

    [Fact]
    public void Equal_content_leaves_the_files_alone()
    {
        using var workspace = new Workspace();
        Task(workspace).Execute();
        var past = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(workspace.PathOf("obj/copy.json"), past);

        Task(workspace).Execute();

        Assert.Equal(past, File.GetLastWriteTimeUtc(workspace.PathOf("obj/copy.json")));
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_one_error_without_a_stack_trace()
    {
        using var workspace = new Workspace();
        var task = Task(workspace);
        task.Assembly = workspace.PathOf("aims.yaml");
        Assert.False(task.Execute());
        var message = Assert.Single(workspace.Engine.Errors).Message!;
        Assert.EndsWith("cannot be read for the inventory: it is no .NET assembly, or a damaged one. Build the project anew.", message);
        Assert.False(File.Exists(workspace.PathOf("obj/copy.json")));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_error_without_a_stack_trace()
    {
        using var workspace = new Workspace().Add("obj", "a file where a folder should be");
        Assert.False(Task(workspace).Execute());
        Assert.DoesNotContain("   at ", Assert.Single(workspace.Engine.Errors).Message!);
    }

    private static WriteAiInventory Task(Workspace workspace)
    {
        workspace.Add("assets/project.assets.json", """
            {
              "targets": { "net10.0": { "OpenAI/2.15.0": { "type": "package" } } },
              "project": { "frameworks": { "net10.0": { "dependencies": { "OpenAI": { "target": "Package" } } } } }
            }
            """);
        return new()
        {
            BuildEngine = workspace.Engine,
            Root = workspace.Root,
            Assembly = OwnAssembly,
            Project = workspace.PathOf("app/App.csproj"),
            AssetsFile = workspace.PathOf("assets/project.assets.json"),
            Files = [workspace.PathOf("bin/compliance.inventory.json"), workspace.PathOf("obj/copy.json")],
        };
    }
}
