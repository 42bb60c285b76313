using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Statements;

/// <summary>
/// The statement of applicability (ISO/IEC 42001 6.1.3): which controls are in, which are out, and why. It holds what documents state and nothing
/// that follows from a day, so that it changes only when they do.
/// </summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Frameworks">The frameworks that have requirements that apply by statement, with these.</param>
public sealed record StatementOfApplicability(string Organisation, IReadOnlyList<(Framework Framework, IReadOnlyList<StatementEntry> Entries)> Frameworks)
{
    /// <summary>Draws up the statement.</summary>
    public static StatementOfApplicability Of(Register register, ControlBook controls) => new(register.Manifest.Organisation,
    [
        .. from framework in register.Frameworks.Named
           let prefix = framework == register.Frameworks.Named[0] ? "" : framework.Family + ":"
           let entries = framework.Requirements.Where(r => r.Applies == Applicability.ByStatement).SelectMany(r => EntriesOf(r, prefix, register, controls)).ToArray()
           where entries.Length > 0
           select (framework, (IReadOnlyList<StatementEntry>)entries),
    ]);

    /// <summary>One entry for each control: there are several where a requirement is met in another way for other systems.</summary>
    private static IEnumerable<StatementEntry> EntriesOf(Requirement requirement, string prefix, Register register, ControlBook controls)
    {
        var stated = controls.Of(requirement).OrderBy(c => c.Id, StringComparer.Ordinal).ToArray();
        return stated.Length == 0
            ? [new(requirement, prefix + requirement.Id, null, null, [], "", "", [], [], [])]
            : stated.Select(c => new StatementEntry(
                requirement, prefix + requirement.Id, c, c.Get(Control.Applicable)?.Value,
                [.. c.All(Control.Because).Select(b => NameOf(b.Value, register))],
                c.Get(Control.Justification)?.Value ?? "",
                c.Get(Control.Implementation)?.Value ?? "",
                [.. c.All(Control.Policies).Select(p => NameOf(p.Value, register))],
                [.. c.All(Control.Systems).Select(s => NameOf(s.Value, register))],
                [.. c.All(Control.Inherited).Select(i => i.Value.Get(Control.InheritedSupplier)?.Value).OfType<string>().Select(s => NameOf(s, register))]));
    }

    private static string NameOf(string id, Register register) => register.Find(id) is { } document && document.Title != id ? $"{id} ({document.Title})" : id;
}

/// <summary>What is stated of one requirement.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Citation">How documents of the workspace cite it.</param>
/// <param name="Control">The control that states it; none where it is not stated.</param>
/// <param name="Applicable">Whether it applies; <see langword="null"/> where that is not stated.</param>
/// <param name="Because">Why, as the control says: law, contract, policy, not-needed, risks by id and title.</param>
/// <param name="Justification">The reason in words.</param>
/// <param name="Implementation">How far it is implemented, as stated.</param>
/// <param name="Policies">Policies and procedures that carry it, by id and title.</param>
/// <param name="Systems">The systems for which this is stated; all, where there is none.</param>
/// <param name="Suppliers">Suppliers that carry a part.</param>
public sealed record StatementEntry(
    Requirement Requirement, string Citation, Document? Control, bool? Applicable, IReadOnlyList<string> Because, string Justification, string Implementation,
    IReadOnlyList<string> Policies, IReadOnlyList<string> Systems, IReadOnlyList<string> Suppliers);
