using ComplianceAsCode.Text;

namespace ComplianceAsCode.Inventories;

/// <summary>What one assembly says of AI: what its annotations declare, and what shows that it uses AI.</summary>
/// <param name="Assembly">Its simple name.</param>
public sealed record AssemblyInventory(string Assembly)
{
    /// <summary>The framework it is built for, as the compiler writes it (<c>.NETCoreApp,Version=v10.0</c>); empty where it does not say.</summary>
    public string Framework { get; init; } = "";

    /// <summary>Its project file, relative to the workspace with <c>/</c>; empty where that is not known.</summary>
    public string Project { get; init; } = "";

    /// <summary>The systems that it names, sorted.</summary>
    public IReadOnlyList<string> Systems { get; init; } = [];

    /// <summary>Its types that are models, sorted by name.</summary>
    public IReadOnlyList<CodeModel> Models { get; init; } = [];

    /// <summary>What is excluded as no AI system, sorted by name; the assembly itself has an empty name.</summary>
    public IReadOnlyList<CodeExclusion> Exclusions { get; init; } = [];

    /// <summary>The known model APIs that it refers to, as documentation-comment ids, sorted.</summary>
    public IReadOnlyList<string> Apis { get; init; } = [];

    /// <summary>The packages of model APIs that its project brings in itself, and not by a project that it refers to, sorted by id.</summary>
    public IReadOnlyList<CodePackage> Packages { get; init; } = [];

    /// <summary>The names of all its types, sorted, as <see cref="TypeName"/> folds them; none where it names no system.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Whether it says or shows anything of AI.</summary>
    public bool SaysAnything => Systems.Count + Models.Count + Exclusions.Count + Apis.Count + Packages.Count > 0;

    /// <summary>Whether the whole assembly is excluded.</summary>
    public bool IsExcluded => Exclusions.Any(e => e.Member.Length == 0);
}

/// <summary>A type that is a model.</summary>
/// <param name="Type">Its full name.</param>
/// <param name="Annotations">Its annotations, in the order of metadata.</param>
/// <param name="At">Where its code is, where that is known: the path is relative to the workspace.</param>
public sealed record CodeModel(string Type, IReadOnlyList<CodeAnnotation> Annotations, Location? At)
{
    /// <summary>The id that it is registered with; empty where that is missing.</summary>
    public string Id => Text("AiModel", "id") ?? "";

    /// <summary>All values of an argument, over all annotations of a name.</summary>
    public IEnumerable<string> All(string annotation, string argument) => Annotations.Where(a => a.Name == annotation).Select(a => a.Find(argument)).OfType<string>();

    /// <summary>An argument's value; <see langword="null"/> where it is not given.</summary>
    public string? Text(string annotation, string argument) => All(annotation, argument).FirstOrDefault();

    /// <summary>Whether it has an annotation.</summary>
    public bool Has(string annotation) => Annotations.Any(a => a.Name == annotation);
}

/// <summary>An annotation in metadata.</summary>
/// <param name="Name">The attribute's name without its suffix.</param>
/// <param name="Arguments">The arguments that are given, by the name of parameter or property; a number for a member of an enumeration.</param>
public sealed record CodeAnnotation(string Name, IReadOnlyList<KeyValuePair<string, string>> Arguments)
{
    /// <summary>An argument's value.</summary>
    public string? Find(string argument)
    {
        foreach (var (name, value) in Arguments)
            if (name == argument) return value;
        return null;
    }
}

/// <summary>What is excluded as no AI system.</summary>
/// <param name="Member">The type or method, or empty for the assembly.</param>
/// <param name="Justification">Why.</param>
public sealed record CodeExclusion(string Member, string Justification);

/// <summary>A package in the dependency graph of a project.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version that was restored.</param>
public sealed record CodePackage(string Id, string Version);
