using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>Which systems a document belongs to.</summary>
public static class Belonging
{
    /// <summary>The document itself, if it is a system; the systems that it names; and those that use it, directly or through a model.</summary>
    public static IReadOnlySet<Document> SystemsOf(Document document, Register register)
    {
        var systems = document.Facts.References.Select(r => register.Find(r.Id, KindNames.AiSystem)).OfType<Document>().ToHashSet();
        var seen = new HashSet<Document>();
        var pending = new Queue<Document>([document]);
        while (pending.TryDequeue(out var current))
        {
            if (!seen.Add(current)) continue;
            if (current.Is(KindNames.AiSystem)) systems.Add(current);
            else
                foreach (var referrer in register.ReferrersOf(current.Id).Select(r => r.From))
                    if (referrer.Is(KindNames.AiSystem) || referrer.Is(KindNames.Model)) pending.Enqueue(referrer);
        }
        return systems;
    }
}
