using System.Reflection;
using System.Reflection.Emit;

namespace ComplianceAsCode.Tests.Inventories;

/// <summary>Makes small assemblies with our annotations, which each defines for itself: they are matched by name.</summary>
internal sealed class EmittedAssembly
{
    private readonly PersistedAssemblyBuilder _assembly;
    private readonly ModuleBuilder _module;
    private readonly Dictionary<string, ConstructorBuilder> _constructors = new(StringComparer.Ordinal);

    public EmittedAssembly(string name)
    {
        _assembly = new(new AssemblyName(name), typeof(object).Assembly);
        _module = _assembly.DefineDynamicModule(name);
    }

    public EmittedAssembly WithSystem(string id)
    {
        _assembly.SetCustomAttribute(ConstructorOf("AiSystem", [typeof(string)]), Blob(id, []));
        return this;
    }

    /// <summary>Adds a class; annotations are name, argument of the constructor, and named arguments.</summary>
    public EmittedAssembly With(string type, params (string Name, object? Argument, (string Name, object Value)[] Named)[] annotations)
    {
        var builder = _module.DefineType(type, TypeAttributes.Public);
        foreach (var (name, argument, named) in annotations)
            builder.SetCustomAttribute(ConstructorOf(name, argument is null ? [] : [argument.GetType()]), Blob(argument, named));
        builder.CreateType();
        return this;
    }

    public byte[] ToBytes()
    {
        using var image = new MemoryStream();
        _assembly.Save(image);
        return image.ToArray();
    }

    private ConstructorBuilder ConstructorOf(string annotation, Type[] types)
    {
        if (_constructors.TryGetValue(annotation, out var known)) return known;
        var attribute = _module.DefineType($"ComplianceAsCode.{annotation}Attribute", TypeAttributes.Public, typeof(Attribute));
        var constructor = attribute.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, types);
        constructor.GetILGenerator().Emit(OpCodes.Ret);
        attribute.CreateType();
        return _constructors[annotation] = constructor;
    }

    /// <summary>ECMA-335 II.23.3: prolog, argument, named fields of text.</summary>
    private static byte[] Blob(object? argument, (string Name, object Value)[] named)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write((short)1);
        if (argument is string text) writer.Write(text);
        if (argument is int number) writer.Write(number);
        writer.Write((short)named.Length);
        foreach (var (name, value) in named)
        {
            writer.Write((byte)0x53);
            writer.Write((byte)0x0e);
            writer.Write(name);
            writer.Write((string)value);
        }
        return bytes.ToArray();
    }
}
