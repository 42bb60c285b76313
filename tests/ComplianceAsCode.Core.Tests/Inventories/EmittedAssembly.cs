using System.Reflection;
using System.Reflection.Emit;

namespace ComplianceAsCode.Tests.Inventories;

/// <summary>Makes small assemblies that carry our annotations.</summary>
internal sealed class EmittedAssembly
{
    private readonly PersistedAssemblyBuilder _assembly;
    private readonly ModuleBuilder _module;

    public EmittedAssembly(string name)
    {
        _assembly = new(new AssemblyName(name), typeof(object).Assembly);
        _module = _assembly.DefineDynamicModule(name);
    }

    public EmittedAssembly WithSystem(string id)
    {
        _assembly.SetCustomAttribute(ConstructorOf("AiSystem"), Blob(id, []));
        return this;
    }

    /// <summary>Adds a class; annotations are name, argument of the constructor, and named arguments.</summary>
    public EmittedAssembly With(string type, params (string Name, object? Argument, (string Name, string Value)[] Named)[] annotations)
    {
        var builder = _module.DefineType(type, TypeAttributes.Public);
        foreach (var (name, argument, named) in annotations) builder.SetCustomAttribute(ConstructorOf(name), Blob(argument, named));
        builder.CreateType();
        return this;
    }

    public byte[] ToBytes()
    {
        using var image = new MemoryStream();
        _assembly.Save(image);
        return image.ToArray();
    }

    private static ConstructorInfo ConstructorOf(string annotation) =>
        typeof(AiModelAttribute).Assembly.GetType($"ComplianceAsCode.{annotation}Attribute", throwOnError: true)!.GetConstructors().Single();

    /// <summary>ECMA-335 II.23.3: prolog, argument, named properties of text.</summary>
    private static byte[] Blob(object? argument, (string Name, string Value)[] named)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write((short)1);
        if (argument is string text) writer.Write(text);
        else if (argument is not null) writer.Write(Convert.ToInt32(argument, null));
        writer.Write((short)named.Length);
        foreach (var (name, value) in named)
        {
            writer.Write((byte)0x54);
            writer.Write((byte)0x0e);
            writer.Write(name);
            writer.Write(value);
        }
        return bytes.ToArray();
    }
}
