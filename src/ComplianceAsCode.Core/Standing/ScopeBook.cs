using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Standing;

/// <summary>What the approved scope statement takes in and leaves out.</summary>
public sealed class ScopeBook
{
    private static readonly string[] Users = [KindNames.AiSystem, KindNames.Model];

    private readonly Register _register;
    private readonly bool _isUnclear;

    /// <summary>Opens the book.</summary>
    public ScopeBook(Register register)
    {
        _register = register;
        Statement = register.Of(KindNames.Scope).FirstOrDefault(ApprovalBook.SaysApproved);
        _isUnclear = Statement is null ? register.MayHave(KindNames.Scope, "approved") : register.IsUnclear(Statement, Scope.Exclusions) || register.IsUnclear(Statement, Scope.ExcludedWhat);
    }

    /// <summary>The scope statement that says approved; the first where there are several.</summary>
    public Document? Statement { get; }

    /// <summary>The systems that the management system has to do with, sorted by path; none of which a fault of reading may hide that it is excluded.</summary>
    public IEnumerable<Document> Systems => _register.Of(KindNames.AiSystem).Where(s => !IsOutside(s) && !MayExclude(s));

    /// <summary>Whether the statement lists a system as one of its own.</summary>
    public bool Lists(Document system) => Statement?.Fields.Has(Scope.Systems, system.Id) == true;

    /// <summary>The exclusion that names a document by its id.</summary>
    public YamlMapping? ExclusionOf(Document document) =>
        Statement?.All(Scope.Exclusions).FirstOrDefault(e => e.Value.Get(Scope.ExcludedWhat)?.Value == document.Id)?.Value;

    /// <summary>Whether a fault of reading in the statement may hide that a system is excluded.</summary>
    public bool MayExclude(Document system) => _isUnclear && !Lists(system);

    /// <summary>
    /// Whether the management system no longer, or never, has to do with a document: a system that is retired or excluded, or a model,
    /// data set or supplier that only such systems use. What is both listed and excluded is inside until that is put right.
    /// </summary>
    public bool IsOutside(Document document)
    {
        if (document.Is(KindNames.AiSystem)) return IsRetired(document) || (ExclusionOf(document) is not null && !Lists(document));
        var users = _register.ReferrersOf(document.Id).Select(r => r.From).Where(d => d != document && Users.Contains(d.Kind?.Name)).ToList();
        return users.Count > 0 && users.TrueForAll(IsOutside);
    }

    /// <summary>Whether a system is out of use for good.</summary>
    public static bool IsRetired(Document system) => system.Get(AiSystem.Lifecycle)?.Value == "retired";
}
