using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Inventories;

/// <summary>Where types are in source, from the sequence points of their methods (portable PDB, embedded or beside the assembly).</summary>
internal sealed class SourcePlaces : IDisposable
{
    private readonly MetadataReaderProvider? _provider;
    private readonly MetadataReader? _debug;
    private readonly SourcePaths _paths;

    private SourcePlaces(MetadataReaderProvider? provider, SourcePaths paths)
    {
        (_provider, _paths) = (provider, paths);
        _debug = provider?.GetMetadataReader();
    }

    /// <summary>Opens the debug information of an assembly; without any, no place is known.</summary>
    public static SourcePlaces Open(PEReader image, string assembly, SourcePaths paths)
    {
        try
        {
            return image.TryOpenAssociatedPortablePdb(assembly, pdb => File.Exists(pdb) ? File.OpenRead(pdb) : null, out var provider, out _) ? new(provider, paths) : new(null, paths);
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException)
        {
            // A damaged PDB takes away places, not the inventory.
            return new(null, paths);
        }
    }

    /// <summary>The first line of code of a type, by path and line.</summary>
    public Location? Of(TypeDefinition type)
    {
        if (_debug is null) return null;
        try
        {
            return type.GetMethods().Select(First).OfType<Location>().Min();
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _provider?.Dispose();

    private Location? First(MethodDefinitionHandle method)
    {
        var information = _debug!.GetMethodDebugInformation(method.ToDebugInformationHandle());
        if (information.SequencePointsBlob.IsNil) return null;
        foreach (var point in information.GetSequencePoints())
            if (!point.IsHidden && !point.Document.IsNil && _paths.Relative(_debug.GetString(_debug.GetDocument(point.Document).Name)) is { } path)
                return new(path, new(point.StartLine, point.StartColumn, point.StartLine, point.StartColumn));
        return null;
    }
}
