using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Standing;

/// <summary>What a system's <c>eu-ai-act</c> says; what it does not say, or what cannot be read, is not guessed.</summary>
public sealed class SystemFacts
{
    private readonly YamlMapping _act;

    /// <summary>Reads a system.</summary>
    public SystemFacts(Document system)
    {
        System = system;
        _act = system.Get(AiSystem.EuAiAct)?.Value ?? YamlMapping.Empty;
        Roles = [.. _act.All(AiSystem.ActRoles).Select(r => r.Value)];
        Points = [.. _act.All(AiSystem.ActPoint).Select(p => p.Value.Trim())];
    }

    /// <summary>The system.</summary>
    public Document System { get; }

    /// <summary>Whether it is retired: then nothing applies to it.</summary>
    public bool IsRetired => System.Get(AiSystem.Lifecycle)?.Value == "retired";

    /// <summary>Its class.</summary>
    public string? Class => _act.Get(AiSystem.ActClass)?.Value;

    /// <summary>The organisation's roles for it.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>The points that it falls under.</summary>
    public IReadOnlyList<string> Points { get; }

    /// <summary>Whether the exception of Article 6(3) is used; it is not where nothing claims it.</summary>
    public bool IsException => _act.Get(AiSystem.ActException)?.Value.Get(AiSystem.ActExceptionUsed)?.Value ?? false;

    /// <summary>Whether it profiles people.</summary>
    public bool? IsProfiling => _act.Get(AiSystem.ActProfiling)?.Value;

    /// <summary>Whether a public authority uses it.</summary>
    public bool? IsForPublicAuthority => _act.Get(AiSystem.ActPublicAuthority)?.Value;

    /// <summary>The day on which it was placed on the market or put into service.</summary>
    public DateOnly? PlacedOnMarket => _act.Get(AiSystem.ActPlacedOnMarket)?.Value;
}
