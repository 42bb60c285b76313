namespace ComplianceAsCode.Frameworks;

/// <summary>How a requirement comes to bind.</summary>
public enum Applicability
{
    /// <summary>Not assessed at all: a heading, guidance, a list of objectives.</summary>
    None,

    /// <summary>A claim of conformity needs it.</summary>
    Mandatory,

    /// <summary>In or out by the statement of applicability, either way with a reason.</summary>
    ByStatement,

    /// <summary>Computed for each system, from its role, class and the date of application.</summary>
    ByCondition,

    /// <summary>Of use, never owed.</summary>
    Voluntary,
}

/// <summary>A requirement of a framework: a clause, a control, an article.</summary>
/// <param name="Framework">The edition's id, such as <c>iso-42001-2023</c>.</param>
/// <param name="Id">Its id in the framework.</param>
/// <param name="Title">Its short title.</param>
/// <param name="Level">What it is in the framework: clause, control, article, objective and so on.</param>
/// <param name="Applies">How it comes to bind.</param>
/// <param name="Artefacts">Slugs of the artefacts that prove it.</param>
public sealed record Requirement(string Framework, string Id, string Title, string Level, Applicability Applies, IReadOnlyList<string> Artefacts)
{
    /// <summary>What it asks, in original wording; empty where the framework gives none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>When it applies to a system, where it applies by condition and its framework says so.</summary>
    public Conditions? Conditions { get; init; }

    /// <summary>What a gap weighs where its control does not say.</summary>
    public PriorityWeights Weights { get; init; } = PriorityWeights.Middle;

    /// <summary>Whether its framework says what a gap weighs, for it or for all.</summary>
    public bool HasWeights { get; init; }

    /// <summary>Whether it calls for something documented itself; what it does not call for may still be what usually proves it.</summary>
    public bool CallsForDocuments { get; init; }

    /// <summary>Whether it has a status at all.</summary>
    public bool IsAssessable => Applies != Applicability.None;

    /// <summary>Whether the organisation must state what it does about it.</summary>
    public bool NeedsStatement => Applies is Applicability.Mandatory or Applicability.ByStatement;

    /// <summary>The area that it belongs to: <c>6</c> for 6.1.2, <c>A.6</c> for A.6.2.8, the words before the first space for others.</summary>
    public string Area
    {
        get
        {
            var parts = Id.Split(' ')[0].Split('.');
            return parts.Length > 1 && parts[0].Length == 1 && char.IsLetter(parts[0][0]) ? $"{parts[0]}.{parts[1]}" : parts[0];
        }
    }
}
