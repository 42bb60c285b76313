using ComplianceAsCode.Inventories;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ComplianceAsCode.Build;

/// <summary>Writes what a compiled assembly says of AI: its systems, its models with their annotations, the model APIs and packages that it uses.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteAiInventory : Task
{
    /// <summary>Full path of the folder with <c>aims.yaml</c>.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>Full path of the assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Full path of the project file.</summary>
    public string Project { get; set; } = "";

    /// <summary>Full path of the project's <c>project.assets.json</c>; it need not be there.</summary>
    public string AssetsFile { get; set; } = "";

    /// <summary>Full paths of the files to write.</summary>
    [Required]
    public string[] Files { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var folder = new WorkspaceFolder(Root);
        var (inventory, problem) = AssemblyReader.Read(Assembly, folder.Root, folder.Repository);
        if (inventory is null)
        {
            Log.LogError("'{0}' cannot be read for the inventory: {1}. Build the project anew.", Assembly, problem);
            return false;
        }
        var project = Project.Length == 0 ? "" : folder.RelativePath(Project);
        // Another drive has no relative path, and an absolute one names a machine.
        var text = InventoryJson.Of(inventory with { Project = Path.IsPathRooted(project) ? "" : project, Packages = AssetsReader.Read(AssetsFile) });
        foreach (var file in Files) Write(file, text);
        return !Log.HasLoggedErrors;
    }

    private void Write(string path, string text)
    {
        try
        {
            AtomicFile.WriteIfChanged(path, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogError("'{0}' cannot be written: {1}", path, e.Message);
        }
    }
}
