using ComplianceAsCode.Text;

namespace ComplianceAsCode.Inventories;

/// <summary>What the code says of AI, as far as it was read.</summary>
/// <param name="Assemblies">The assemblies, sorted by path.</param>
/// <param name="Unread">Files that were named or found and cannot be read.</param>
public sealed record CodeInventory(IReadOnlyList<InventoriedAssembly> Assemblies, IReadOnlyList<UnreadInventory> Unread)
{
    /// <summary>The folder of a workspace in which a build leaves the inventories of its projects, one file each.</summary>
    public const string Folder = "obj/compliance/inventories";

    /// <summary>The name of the file that a build writes beside an assembly.</summary>
    public const string FileName = "compliance.inventory.json";
}

/// <summary>An assembly and the file in which it was found.</summary>
/// <param name="Inventory">What it says.</param>
/// <param name="Path">The file, relative to the workspace with <c>/</c>.</param>
public sealed record InventoriedAssembly(AssemblyInventory Inventory, string Path)
{
    /// <summary>The place that stands for the whole: its project where that is known.</summary>
    public Location At => Location.StartOf(Inventory.Project.Length > 0 ? Inventory.Project : Path);

    /// <summary>The place of one of its models.</summary>
    public Location Of(CodeModel model) => model.At ?? At;
}

/// <summary>A file that is no inventory and no assembly that can be read.</summary>
/// <param name="Path">The file, relative to the workspace with <c>/</c>.</param>
/// <param name="Problem">Why, as the end of a sentence.</param>
public sealed record UnreadInventory(string Path, string Problem);
