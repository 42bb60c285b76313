using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Inventories;

/// <summary>Finds and reads what code says of AI: inventories that builds left behind, and assemblies that are named.</summary>
public static class InventoryReader
{
    // An inventory holds the names of an assembly's types; more than this is none.
    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Reads inventories.</summary>
    /// <param name="folder">The workspace.</param>
    /// <param name="paths">Assemblies, inventories, and folders with inventories, as full paths; <see langword="null"/> for what the last builds left in the workspace.</param>
    /// <returns>The inventory; <see langword="null"/> where no build left one.</returns>
    public static CodeInventory? Read(WorkspaceFolder folder, IReadOnlyList<string>? paths)
    {
        var assemblies = new List<InventoriedAssembly>();
        var unread = new List<UnreadInventory>();
        string[] files = [.. (paths is null ? OfBuilds(folder) : paths.SelectMany(Named)).Distinct().Order(StringComparer.Ordinal)];
        foreach (var file in files)
        {
            var path = PathOf(folder, file);
            var (inventory, problem) = ReadFile(folder, file);
            // What a removed project left behind says nothing of the code as it is.
            if (inventory is null) unread.Add(new(path, problem!));
            else if (paths is not null || inventory.Project.Length == 0 || folder.Resolve("", inventory.Project).State != FileState.Missing) assemblies.Add(new(inventory, path));
        }
        return paths is null && files.Length == 0 ? null : new(assemblies, unread);
    }

    private static string[] OfBuilds(WorkspaceFolder folder)
    {
        var (state, full) = folder.Resolve("", CodeInventory.Folder);
        return state == FileState.Folder ? Directory.GetFiles(full, "*.json") : [];
    }

    private static IEnumerable<string> Named(string path) => Directory.Exists(path) ? Directory.EnumerateFiles(path, CodeInventory.FileName, Below) : [path];

    private static (AssemblyInventory? Inventory, string? Problem) ReadFile(WorkspaceFolder folder, string file)
    {
        if (!file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return File.Exists(file) ? AssemblyReader.Read(file, folder.Root, folder.Repository) : (null, "it is not there");
        try
        {
            var length = new FileInfo(file).Length;
            return length > MostBytes ? (null, $"it is larger than {MostBytes / 1024 / 1024} MiB") : InventoryParser.Read(FileBytes.Read(file));
        }
        catch (FileNotFoundException)
        {
            return (null, "it is not there");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, "it cannot be opened");
        }
    }

    // Another drive has no relative path, and an absolute one names a machine.
    private static string PathOf(WorkspaceFolder folder, string full) => folder.RelativePath(full) is var path && Path.IsPathRooted(path) ? Path.GetFileName(full) : path;
}
