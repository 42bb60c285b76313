using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Starting;

/// <summary>Takes references out that lead to documents and people of the reference organisation; what one of them owned falls to the owner of the management system.</summary>
internal static class KeptReferences
{
    private const string Owner = "ROL-compliance-owner";

    private static readonly string Blank = Types.Person.Placeholder;

    /// <summary>The text without references to what is not taken.</summary>
    public static string Mend(string path, string text, IReadOnlyDictionary<string, Document> kept)
    {
        while (true)
        {
            // One at a time: two neighbours in a list would both claim the comma between them.
            var document = DocumentParser.Parse(new(path, text, "", new LineMap(text))).Documents.Single();
            if (document.Facts.References.Find(r => !kept.ContainsKey(r.Id) && r.Id != Blank) is not { } dropped) return text;
            var edit = dropped.Field.Name == Common.Owner.Name ? new(dropped.Node.Span, Owner) : TextEdit.Remove(YamlLines.Without(text, document.Fields, dropped.Node));
            text = TextEdit.Apply(text, [edit]);
        }
    }
}
