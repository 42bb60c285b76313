using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ComplianceAsCode.Inventories;

/// <summary>Reads what an assembly says of AI out of its metadata. Nothing of it is loaded or run.</summary>
public static class AssemblyReader
{
    private const string TargetFramework = "TargetFrameworkAttribute";
    private const char CompilerGenerated = '<';

    /// <summary>Reads an assembly.</summary>
    /// <param name="path">The file.</param>
    /// <param name="root">Full path of the workspace, which places are relative to.</param>
    /// <param name="repository">Full path of the workspace's repository.</param>
    /// <returns>The inventory, or why the file cannot be read, as the end of a sentence.</returns>
    public static (AssemblyInventory? Inventory, string? Problem) Read(string path, string root, string repository)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(path));
            if (!image.HasMetadata) return (null, "it is a program without .NET metadata");
            var metadata = image.GetMetadataReader();
            if (!metadata.IsAssembly) return (null, "it is a module and no assembly");
            using var places = SourcePlaces.Open(image, path, new(root, repository));
            return (Read(metadata, places), null);
        }
        catch (Exception e) when (e is BadImageFormatException or ArgumentException or InvalidOperationException or OverflowException or NotSupportedException)
        {
            return (null, "it is no .NET assembly, or a damaged one");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, "it cannot be opened");
        }
    }

    private static AssemblyInventory Read(MetadataReader metadata, SourcePlaces places)
    {
        var blobs = new AnnotationBlobs(metadata);
        var own = blobs.Read(metadata.GetAssemblyDefinition().GetCustomAttributes());
        var models = new List<CodeModel>();
        var exclusions = new List<CodeExclusion>();
        Exclude("", own);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            var name = NameOf(metadata, type);
            if (name.Contains(CompilerGenerated)) continue;
            names.Add(TypeName.Fold(name));
            var annotations = blobs.Read(type.GetCustomAttributes());
            Exclude(name, annotations);
            foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition)) Exclude($"{name}.{metadata.GetString(method.Name)}", blobs.Read(method.GetCustomAttributes()));
            if (annotations.Exists(a => a.Name == "AiModel")) models.Add(new(name, annotations, places.Of(type)));
        }
        string[] systems = [.. own.Where(a => a.Name == "AiSystem").Select(a => a.Find("id")).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return new(metadata.GetString(metadata.GetAssemblyDefinition().Name))
        {
            Framework = FrameworkOf(metadata),
            Systems = systems,
            Models = [.. models.OrderBy(m => m.Type, StringComparer.Ordinal)],
            Exclusions = [.. exclusions.OrderBy(e => e.Member, StringComparer.Ordinal)],
            Apis = [.. ReferredTypes(metadata).Where(KnownApis.Contains).Distinct().Order(StringComparer.Ordinal)],
            Types = systems.Length > 0 ? [.. names] : [],
        };

        void Exclude(string member, List<CodeAnnotation> annotations) =>
            exclusions.AddRange(annotations.Where(a => a.Name == "NotAnAiSystem").Select(a => new CodeExclusion(member, a.Find("Justification") ?? "")));
    }

    private static string NameOf(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        // Damaged metadata may nest in a circle.
        for (var depth = 0; !type.GetDeclaringType().IsNil && depth < 64; depth++)
        {
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
            name = $"{metadata.GetString(type.Name)}+{name}";
        }
        return type.Namespace.IsNil ? name : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private static string FrameworkOf(MetadataReader metadata)
    {
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference) continue;
            var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
            if (parent.Kind != HandleKind.TypeReference || !metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)parent).Name, TargetFramework)) continue;
            var blob = metadata.GetBlobReader(attribute.Value);
            // ECMA-335 II.23.3: a prolog of two bytes, then the arguments.
            return blob.ReadUInt16() == 1 ? blob.ReadSerializedString() ?? "" : "";
        }
        return "";
    }

    private static IEnumerable<string> ReferredTypes(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeReferences)
        {
            var type = metadata.GetTypeReference(handle);
            var name = metadata.GetString(type.Name);
            for (var depth = 0; type.ResolutionScope.Kind == HandleKind.TypeReference && depth < 64; depth++)
            {
                type = metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
                name = $"{metadata.GetString(type.Name)}.{name}";
            }
            yield return $"T:{metadata.GetString(type.Namespace)}.{name}";
        }
    }
}
