using System.Globalization;
using System.Reflection.Metadata;

namespace ComplianceAsCode.Inventories;

/// <summary>Reads our attributes out of metadata, by full name: a project may compile them in, or refer to another version of the package.</summary>
internal sealed class AnnotationBlobs(MetadataReader metadata)
{
    private const string Namespace = "ComplianceAsCode";
    private const string Suffix = "Attribute";

    // Metadata has the values of a constructor's arguments and not their names.
    private static readonly Dictionary<string, string> FirstArgument = new(StringComparer.Ordinal)
    {
        ["AiModel"] = "id",
        ["AiSystem"] = "id",
        ["EventLogging"] = "phases",
        ["Evidence"] = "id",
        ["Explainability"] = "means",
        ["HumanOversight"] = "mode",
        ["IntendedPurpose"] = "purpose",
        ["KnownLimitation"] = "limitation",
        ["ModelOwner"] = "owner",
        ["NotAnAiSystem"] = "",
        ["RiskLevel"] = "level",
        ["TrainingData"] = "dataset",
    };

    /// <summary>Our attributes among some.</summary>
    /// <exception cref="BadImageFormatException">The metadata is damaged.</exception>
    public List<CodeAnnotation> Read(CustomAttributeHandleCollection handles)
    {
        var annotations = new List<CodeAnnotation>();
        foreach (var handle in handles)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (NameOf(attribute) is { } name && FirstArgument.ContainsKey(name)) annotations.Add(new(name, Arguments(name, attribute)));
        }
        return annotations;
    }

    private static List<KeyValuePair<string, string>> Arguments(string name, CustomAttribute attribute)
    {
        var value = attribute.DecodeValue(BlobTypes.Instance);
        var arguments = new List<KeyValuePair<string, string>>();
        if (value.FixedArguments is [{ Value: { } first }, ..]) arguments.Add(new(FirstArgument[name], Text(first)));
        foreach (var named in value.NamedArguments)
            if (named is { Name: { } property, Value: { } given }) arguments.Add(new(property, Text(given)));
        return arguments;
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private string? NameOf(CustomAttribute attribute)
    {
        var (space, name) = attribute.Constructor.Kind switch
        {
            HandleKind.MemberReference => NameOf(metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent),
            HandleKind.MethodDefinition => NameOf(metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()),
            _ => (default, default),
        };
        if (space.IsNil || !metadata.StringComparer.Equals(space, Namespace)) return null;
        var full = metadata.GetString(name);
        return full.EndsWith(Suffix, StringComparison.Ordinal) ? full[..^Suffix.Length] : null;
    }

    private (StringHandle Namespace, StringHandle Name) NameOf(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeReference => metadata.GetTypeReference((TypeReferenceHandle)type) is var reference ? (reference.Namespace, reference.Name) : default,
        HandleKind.TypeDefinition => metadata.GetTypeDefinition((TypeDefinitionHandle)type) is var definition ? (definition.Namespace, definition.Name) : default,
        _ => default,
    };

    /// <summary>The types in our attributes: strings, and enumerations whose numbers are <see cref="int"/>.</summary>
    private sealed class BlobTypes : ICustomAttributeTypeProvider<string>
    {
        public static BlobTypes Instance { get; } = new();

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "";

        public string GetSystemType() => "";

        public string GetSZArrayType(string elementType) => "";

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => "";

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => "";

        public string GetTypeFromSerializedName(string name) => name;

        public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

        public bool IsSystemType(string type) => false;
    }
}
