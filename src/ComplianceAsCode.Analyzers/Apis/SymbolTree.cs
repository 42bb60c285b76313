using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Apis;

/// <summary>
/// Documentation-comment ids as a tree of names, so that they are looked up together: where a compilation has no namespace
/// <c>OpenAI</c>, one look is enough for all that would be in it.
/// </summary>
internal sealed class SymbolTree
{
    private const string TypePrefix = "T:";
    private const string NamespacePrefix = "N:";

    private readonly Node root = new("");

    public SymbolTree(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            // Members are for the manifest: a list that comes with the tool can name the type.
            if (!id.StartsWith(TypePrefix, StringComparison.Ordinal) && !id.StartsWith(NamespacePrefix, StringComparison.Ordinal))
                throw new FormatException($"'{id}' is neither a type nor a namespace");
            var node = root;
            foreach (var name in id.Substring(TypePrefix.Length).Split('.')) node = node.Child(name);
            node.IsWanted = true;
        }
    }

    /// <summary>What a compilation has of it, in its own code and in all that it references, also under an alias.</summary>
    public IEnumerable<ISymbol> In(Compilation compilation)
    {
        var found = new List<ISymbol>();
        root.Find(compilation.GlobalNamespace, found);
        foreach (var reference in compilation.References)
            if (!reference.Properties.Aliases.IsDefaultOrEmpty && !reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias)
                && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol aliased)
                root.Find(aliased.GlobalNamespace, found);
        return found;
    }

    private sealed class Node(string id)
    {
        private readonly string name = id.Split('`')[0];
        private readonly int arity = id.IndexOf('`') is var at && at < 0 ? 0 : int.Parse(id.Substring(at + 1), CultureInfo.InvariantCulture);
        private readonly List<Node> children = [];

        public bool IsWanted { get; set; }

        public Node Child(string of)
        {
            if (children.Find(child => child.Id == of) is { } known) return known;
            children.Add(new(of));
            return children[children.Count - 1];
        }

        private string Id { get; } = id;

        public void Find(INamespaceOrTypeSymbol at, List<ISymbol> found)
        {
            foreach (var child in children)
                foreach (var member in at.GetMembers(child.name))
                {
                    if (member is not INamespaceOrTypeSymbol symbol || (member is INamedTypeSymbol type ? type.Arity : 0) != child.arity) continue;
                    if (child.IsWanted) found.Add(symbol);
                    child.Find(symbol, found);
                }
        }
    }
}
