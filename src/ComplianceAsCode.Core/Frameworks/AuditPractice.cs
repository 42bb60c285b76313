using System.Collections.Frozen;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Frameworks;

/// <summary>What is usual in audits (<c>policies/frameworks/audit-practice.yaml</c>): the inputs of a management review, the certification cycle, how long answers take.</summary>
public sealed class AuditPractice
{
    private static readonly Field<string> Id = Fields.Slug("id", "Its field.");
    private static readonly Field<string> Title = Fields.Text("title", "Its name.");
    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> Inputs = Fields.Objects("review-inputs", "The inputs.", Id, Title);
    private static readonly Field<Duration> Answer = Fields.Duration("answer-within", "How long an answer may take.");
    private static readonly Field<Duration> CycleLength = Fields.Duration("length", "How long a certificate is valid.");
    private static readonly Field<IReadOnlyList<Located<Duration>>> CycleSurveillance = Fields.List("surveillance", Types.Duration, "By when surveillance audits are held.");
    private static readonly Field<YamlMapping> CertificationCycle = Fields.Object("certification-cycle", "The cycle.", CycleLength, CycleSurveillance);
    private static readonly Field<Duration> Check = Fields.Duration("check", "How often it is looked up.");
    private static readonly Field<IReadOnlyList<Located<string>>> Names = Fields.List("names", Types.Text, "Words that name the field.");
    private static readonly Field<YamlMapping> Accreditation = Fields.Object("accreditation", "How an accreditation is recognised.", Check, Names);
    private static readonly Field<int> UsualFrom = Fields.Integer("usual-from", 1, 10_000, "The fewest that are usual.");
    private static readonly Field<int> UsualTo = Fields.Integer("usual-to", 1, 10_000, "The most that are usual.");
    private static readonly Field<YamlMapping> Artefacts = Fields.Object("artefacts", "How many artefacts are usual.", UsualFrom, UsualTo);
    private static readonly Field<string> ArtefactSlug = Fields.Slug("artefact", "The artefact.");
    private static readonly Field<string> ReportedBy = Fields.Text("reported-by", "The rule that says that it is missing.");
    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> Mandatory = Fields.Objects("mandatory-documents", "What clauses call for.", ArtefactSlug, ReportedBy);

    private AuditPractice(YamlMapping root)
    {
        var (cycle, accreditation) = (root.Get(CertificationCycle)!.Value, root.Get(Accreditation)!.Value);
        ReviewInputs = [.. root.All(Inputs).Select(i => new ReviewInput(i.Value.Get(Id)!.Value, i.Value.Get(Title)!.Value))];
        AnswerWithin = root.Get(Answer)!.Value;
        Cycle = cycle.Get(CycleLength)!.Value;
        Surveillance = [.. cycle.All(CycleSurveillance).Select(s => s.Value)];
        AccreditationCheck = accreditation.Get(Check)!.Value;
        AccreditationNames = [.. accreditation.All(Names).Select(n => n.Value)];
        UsualArtefacts = (root.Get(Artefacts)!.Value.Get(UsualFrom)!.Value, root.Get(Artefacts)!.Value.Get(UsualTo)!.Value);
        MandatoryDocuments = root.All(Mandatory).ToFrozenDictionary(m => m.Value.Get(ArtefactSlug)!.Value, m => m.Value.Get(ReportedBy)?.Value ?? "", StringComparer.Ordinal);
    }

    /// <summary>What comes with the tool.</summary>
    public static AuditPractice Embedded { get; } = new(EmbeddedFrameworks.Data("audit-practice"));

    /// <summary>The inputs that a management review must have (ISO/IEC 42001 9.3.2).</summary>
    public IReadOnlyList<ReviewInput> ReviewInputs { get; }

    /// <summary>How long the answer to a finding or a major event may take.</summary>
    public Duration AnswerWithin { get; }

    /// <summary>How long a certificate is valid, and in which time internal audits cover everything once.</summary>
    public Duration Cycle { get; }

    /// <summary>By when, after the decision, each surveillance audit is held.</summary>
    public IReadOnlyList<Duration> Surveillance { get; }

    /// <summary>How often the accreditation of the certification body is looked up.</summary>
    public Duration AccreditationCheck { get; }

    /// <summary>Words of which an accreditation's scope has one when it is for management systems for AI.</summary>
    public IReadOnlyList<string> AccreditationNames { get; }

    /// <summary>How many artefacts organisations usually have at their certification audit.</summary>
    public (int From, int To) UsualArtefacts { get; }

    /// <summary>Artefacts that clauses themselves call for, with the rule that says that one is missing; empty where none does.</summary>
    public IReadOnlyDictionary<string, string> MandatoryDocuments { get; }
}

/// <summary>An input of a management review.</summary>
/// <param name="Id">Its field.</param>
/// <param name="Title">What it is, for messages.</param>
public sealed record ReviewInput(string Id, string Title);
