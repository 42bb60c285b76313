using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>A finding of an audit, an incident, monitoring or a review (ISO/IEC 42001 10.2).</summary>
internal static class Finding
{
    public static Field<string> Source { get; } = Fields.Choice("source", "Where it comes from.", "audit", "incident", "concern", "monitoring", "review") with { Required = true };

    public static Field<string> AuditOf { get; } = Fields.Reference("audit", "The audit that raised it.", KindNames.Audit) with { Historical = true, RequiredWhen = new("source", "audit") };

    public static Field<string> Class { get; } = Fields.Choice("class", "How it is graded.", "conformity", "minor", "major", "observation", "ofi", "area-of-concern") with { Required = true };

    public static Field<string> Requirement { get; } = Fields.Requirement("requirement", "The requirement concerned.") with { Required = true };

    public static Field<string> Statement { get; } = Fields.Text("statement", "What was found.") with { Required = true };

    public static Field<DateOnly> Raised { get; } = Fields.Date("raised", "Day on which it was raised.") with { Required = true, InPast = true };

    public static Field<string> RaisedBy { get; } = Fields.Text("raised-by", "Who raised it.");

    public static Field<string> GradingReason { get; } = Fields.Text("grading-reason", "Why it is graded so.");

    public static Field<IReadOnlyList<Located<string>>> Records { get; } = Fields.List("records", new ReferenceType([], anyKind: true), "What shows it.") with { Historical = true };

    public static Field<IReadOnlyList<Located<string>>> Systems { get; } = Fields.References("systems", "Systems concerned.", KindNames.AiSystem) with { Historical = true };

    public static Field<string> Response { get; } = Fields.Text("response", "Answer to an observation.");

    public static Field<string> RootCause { get; } = Fields.Text("root-cause", "Why it happened.");

    public static Field<string> Correction { get; } = Fields.Text("correction", "What was done at once.");

    public static Field<string> SimilarCases { get; } = Fields.Text("similar-cases", "Whether the same happened elsewhere.");

    public static Field<DateOnly> Due { get; } = Fields.Date("due", "By when it is to be closed.");

    public static Field<DateOnly> Closed { get; } = Fields.Date("closed", "Day on which it was closed.") with { InPast = true };

    public static Field<string> ClosedBy { get; } = Fields.Person("closed-by", "Who closed it.");

    public static Field<IReadOnlyList<Located<string>>> Closure { get; } = Fields.List("closure", new ReferenceType([], anyKind: true), "What shows that it is closed.") with { Historical = true };

    public static Field<DateOnly> EffectiveOn { get; } = Fields.Date("on", "Day of the check.") with { Required = true, InPast = true };

    public static Field<string> EffectiveBy { get; } = Fields.Person("by", "Who checked.") with { Required = true };

    public static Field<string> EffectiveResult { get; } = Fields.Text("result", "What came out.") with { Required = true };

    public static Field<YamlMapping> Effective { get; } = Fields.Object("effective", "Whether the corrective action worked.", EffectiveOn, EffectiveBy, EffectiveResult);

    public static Kind Kind { get; } = new(KindNames.Finding, "FND", 4, "findings",
        "A finding of an audit, an incident, monitoring or a review (ISO/IEC 42001 10.2).",
        [Source, AuditOf, Class, Requirement, Statement, Raised, RaisedBy, GradingReason, Records, Systems, Response, RootCause, Correction, SimilarCases, Due, Closed, ClosedBy, Closure, Effective], order: [(Raised, Closed)]);
}
