using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Binding;

/// <summary>
/// The documents that a system reaches: what it refers to, directly or through others; what is kept about it and its models, data
/// and logs (evidence, risks, impact assessments and the like); and the approvals of all these. Faults there concern every build,
/// faults elsewhere concern the organisation.
/// </summary>
public static class SystemReach
{
    private static readonly string[] Subjects = [KindNames.AiSystem, KindNames.Model, KindNames.Dataset, KindNames.EventLog];
    private static readonly string[] KeptAbout = [KindNames.Evidence, KindNames.Risk, KindNames.ImpactAssessment, KindNames.Change, KindNames.Incident];

    /// <summary>The ids of the documents that any system of the register reaches.</summary>
    public static IReadOnlySet<string> Of(Register register)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<Document>(register.Of(KindNames.AiSystem));
        while (pending.TryDequeue(out var document))
        {
            if (!reached.Add(document.Id)) continue;
            if (!KeptAbout.Contains(document.Kind?.Name) && !document.Is(KindNames.Approval)) AddReferred(document);
            foreach (var referrer in register.ReferrersOf(document.Id).Select(r => r.From))
                if (referrer.Is(KindNames.Approval) || (Subjects.Contains(document.Kind?.Name) && KeptAbout.Contains(referrer.Kind?.Name))) pending.Enqueue(referrer);
        }
        return reached;

        void AddReferred(Document document)
        {
            foreach (var reference in document.Facts.References.Where(r => r.Field.Name != Common.Owner.Name))
                if (register.Find(reference.Id) is { } referred && !referred.Is(KindNames.Role)) pending.Enqueue(referred);
        }
    }
}
