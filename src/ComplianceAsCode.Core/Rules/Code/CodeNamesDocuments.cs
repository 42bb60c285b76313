using ComplianceAsCode.Inventories;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Code;

/// <summary>CAC6010 on what was compiled: an id in an annotation is a document's.</summary>
internal sealed class CodeNamesDocuments() : CodeRule<InventoriedAssembly>("CAC6010")
{
    private static readonly (string Annotation, string Argument)[] Ids =
        [("AiModel", "id"), ("ModelOwner", "owner"), ("TrainingData", "dataset"), ("HumanOversight", "Procedure"), ("EventLogging", "Log"), ("Evidence", "id")];

    protected override IEnumerable<InventoriedAssembly> Targets(CheckContext context) => Assemblies(context);

    protected override IEnumerable<RuleFinding> Check(InventoriedAssembly target, CheckContext context)
    {
        var named = target.Inventory.Systems.Select(id => (Id: id, target.At, Annotation: "AiSystem"))
            .Concat(from model in target.Inventory.Models
                    from slot in Ids
                    from id in model.All(slot.Annotation, slot.Argument)
                    select (Id: id, At: target.Of(model), slot.Annotation));
        foreach (var (id, at, annotation) in named)
        {
            var register = context.Register;
            if (register.Find(id) is not null || register.FindPerson(id) is not null || register.IsUnread(id)) continue;
            yield return Fault(at, $"{target.Inventory.Assembly} names '{id}' in [{annotation}], and no document or person has that id{Nearest.Offer(id, register.Ids)}", "add the document, or correct the id and build again");
        }
    }
}
