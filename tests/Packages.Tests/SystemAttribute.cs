using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ComplianceAsCode.Packages.Tests;

public sealed class SystemAttribute(PackedFeed feed)
{
    [Fact]
    public void The_assembly_says_which_systems_it_belongs_to()
    {
        using var solution = new Solution(feed).Library("App", "<AiSystem>SYS-scoring;SYS-pricing</AiSystem><ComplianceCheck>false</ComplianceCheck>");
        solution.Dotnet("build", "App").Says(0);
        Assert.Equal(["SYS-scoring", "SYS-pricing"], SystemsOf(solution.PathOf("App/bin/Debug/net10.0/App.dll")));
    }

    private static IReadOnlyList<string> SystemsOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var systems = new List<string>();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference) continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent);
            if (metadata.GetString(type.Name) != "AiSystemAttribute") continue;
            var value = metadata.GetBlobReader(attribute.Value);
            value.ReadUInt16();
            systems.Add(value.ReadSerializedString()!);
        }
        return systems;
    }
}
