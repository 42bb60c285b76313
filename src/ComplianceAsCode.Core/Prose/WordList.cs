using System.Collections.Frozen;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Prose;

/// <summary>The English words by which a text that says something is told from one that says nothing (<c>policies/frameworks/evidence-words.yaml</c>).</summary>
public sealed class WordList
{
    private WordList()
    {
        var data = EmbeddedFrameworks.Data("evidence-words");
        OwnWords = data.Get(Fields.Integer("own-words", 1, 100, ""))!.Value;
        NumberWeight = data.Get(Fields.Integer("number-weight", 1, 100, ""))!.Value;
        Function = Words("function");
        Trade = Words("trade");
        Negations = Words("negations");
        Determiners = Words("determiners");
        Light = Words("light");
        Activities = Words("activities");
        Done = Words("done");
        There = Words("there");
        Absences = Words("absences");
        WeakAbsences = Words("weak-absences");
        Promises = Words("promises");
        Outcomes = Words("outcomes");
        Templates = [.. data.All(Fields.List("templates", Types.Text, "")).Select(t => t.Value)];

        FrozenSet<string> Words(string list) => data.Get(Fields.Text(list, ""))!.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Token.Stem).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The list that comes with the tool.</summary>
    public static WordList Embedded { get; } = new();

    /// <summary>How many own words a text needs.</summary>
    public int OwnWords { get; }

    /// <summary>As how many own words a number counts.</summary>
    public int NumberWeight { get; }

    /// <summary>Words that carry the sentence and no matter.</summary>
    public FrozenSet<string> Function { get; }

    /// <summary>Words of the trade.</summary>
    public FrozenSet<string> Trade { get; }

    /// <summary>Negations.</summary>
    public FrozenSet<string> Negations { get; }

    /// <summary>Negations of the noun after them.</summary>
    public FrozenSet<string> Determiners { get; }

    /// <summary>What may stand between a negation and what it denies.</summary>
    public FrozenSet<string> Light { get; }

    /// <summary>Activities that leave evidence.</summary>
    public FrozenSet<string> Activities { get; }

    /// <summary>Verbs of such activities.</summary>
    public FrozenSet<string> Done { get; }

    /// <summary>Words of existence.</summary>
    public FrozenSet<string> There { get; }

    /// <summary>Words that tell that an activity did not take place.</summary>
    public FrozenSet<string> Absences { get; }

    /// <summary>Words that tell so where there is no number.</summary>
    public FrozenSet<string> WeakAbsences { get; }

    /// <summary>Words of the future.</summary>
    public FrozenSet<string> Promises { get; }

    /// <summary>What a test tells.</summary>
    public FrozenSet<string> Outcomes { get; }

    /// <summary>Sentences of templates, in lower case.</summary>
    public IReadOnlyList<string> Templates { get; }
}
