using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Baselines;

/// <summary>The fields of <c>aims.baseline.yaml</c>.</summary>
public static class BaselineShape
{
    internal static readonly Field<int> Format = Fields.Integer("baseline", 1, 1, "Format version of the file.") with { Required = true };

    internal static readonly Field<string> Rule = Fields.Text("rule", "The rule that does not hold.") with { Required = true };
    internal static readonly Field<string> Document = Fields.Text("document", "The id of the document that the fault is about, or the path of its file where it is about none.") with { Required = true };
    internal static readonly Field<string> Message = Fields.Text("message", "What the check says, for those who read the file; where it is there, it is what the fingerprint was made of.");
    internal static readonly Field<string> Fingerprint = Fields.Sha256("fingerprint", "SHA-256 of rule, document and message, joined by line feeds.") with { Required = true };
    internal static readonly Field<int> Count = Fields.Integer("count", 1, 10_000, "How often it is accepted. Default 1.");
    internal static readonly Field<string> Owner = Common.Owner with { Summary = "Who answers for it: a person of the manifest or a role.", Required = true };
    internal static readonly Field<DateOnly> Expires = Fields.Date("expires", "First day on which it is not accepted any more.") with { Required = true };

    internal static readonly Field<IReadOnlyList<Located<YamlMapping>>> Entries = Fields.Objects("entries", "What is accepted.", Rule, Document, Message, Fingerprint, Count, Owner, Expires);

    /// <summary>The shape.</summary>
    public static Shape Shape { get; } = new([Format, Entries]);
}
