using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Apis;
using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ComplianceAsCode.Analyzers.Tests.Robustness;

/// <summary>What is of no interest is passed over without an object: a look at much code leaves as many as a look at little.</summary>
public sealed class AllocationTests
{
    private const int Much = 400;

    [Fact]
    public void Operations_AllocateNothing()
    {
        var (little, much) = (Block(1), Block(Much));
        Assert.Equal(
            Allocated(() => Assert.Null(ApiFinder.FirstIn(little.Block, little.Apis))),
            Allocated(() => Assert.Null(ApiFinder.FirstIn(much.Block, much.Apis))));
    }

    [Fact]
    public void Symbols_AllocateNothing()
    {
        var (little, much) = (Block(1).Type, Block(Much).Type);
        // The list of a type's members is Roslyn's.
        var (few, many) = (little.GetMembers(), much.GetMembers());
        Assert.Equal(Allocated(() => Look(little, few)), Allocated(() => Look(much, many)));
    }

    private static void Look(INamedTypeSymbol type, ImmutableArray<ISymbol> members)
    {
        Registration.Covers(type);
        foreach (var member in members)
        {
            Registration.IsExcluded(member);
            Annotations.Find(member, Annotations.AiModel);
        }
    }

    private static (IOperation Block, INamedTypeSymbol Type, ModelApis Apis) Block(int size)
    {
        var compilation = AllRules.Compile(
        [
            ("a.cs", $$"""
                using System; using System.Linq; using System.Collections.Generic;
                class C
                {
                    int field; string Name { get; set; }
                    {{string.Concat(Enumerable.Range(0, size).Select(i => $"[Obsolete] void Member{i}() {{ }}\n"))}}
                    int M(List<int> values)
                    {
                        {{string.Concat(Enumerable.Range(0, size).Select(i =>
                            $"var x{i} = values.Where(v => v > {i}).Select(v => v.ToString()).FirstOrDefault() ?? Name; if (x{i} is string s{i} && s{i}.Length > field) field += int.Parse((string)s{i});\n"))}}
                        return field;
                    }
                }
                """),
        ]);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var method = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().Last();
        var block = model.GetOperation(method, TestContext.Current.CancellationToken)!;
        return (block, compilation.GetTypeByMetadataName("C")!, ModelApis.Of(compilation, null));
    }

    private static long Allocated(Action look)
    {
        // The first looks compile the code, and make what Roslyn keeps of the symbols.
        for (var i = 0; i < 3; i++) look();
        var before = GC.GetAllocatedBytesForCurrentThread();
        look();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
