using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>Which requirement is stated by which controls.</summary>
public sealed class ControlBook
{
    private readonly ILookup<Requirement, Document> _byRequirement;

    /// <summary>Opens the book.</summary>
    public ControlBook(Register register)
    {
        var controls = register.Of(KindNames.Control).Select(c => (Control: c, Requirement: c.Get(Control.Requirement) is { } cited ? register.RequirementOf(cited.Value) : null)).ToList();
        _byRequirement = controls.Where(c => c.Requirement is not null).ToLookup(c => c.Requirement!, c => c.Control);
        Unclear = controls.Count(c => c.Requirement is not { IsAssessable: true })
            + register.Workspace.Unread.Count(u => u.Kind is "" or KindNames.Control) + register.Documents.Count(d => d.Kind is null);
    }

    /// <summary>How many statements there are, or may be, whose requirement cannot be told.</summary>
    public int Unclear { get; }

    /// <summary>Whether a requirement has a statement.</summary>
    public bool IsStated(Requirement requirement) => _byRequirement.Contains(requirement);

    /// <summary>The statements of a requirement, sorted by path.</summary>
    public IEnumerable<Document> Of(Requirement requirement) => _byRequirement[requirement];
}
