using ComplianceAsCode.Analyzers.Rules;

namespace ComplianceAsCode.CodeFixes.Tests;

public sealed class LayoutTests
{
    private const string Owner = "[ModelOwner(\"TODO\")]";

    [Theory]
    [InlineData("usings are sorted",
        "using System;\nusing Zoo;\n\n[ComplianceAsCode.AiModel(\"M\")]\nclass [|C|];\nnamespace Zoo { class Z { Action a; } }\n",
        "using System;\nusing ComplianceAsCode;\nusing Zoo;\n\n[ComplianceAsCode.AiModel(\"M\")]\n" + Owner + "\nclass C;\nnamespace Zoo { class Z { Action a; } }\n")]
    [InlineData("an alias and a static using stay last",
        "using System;\nusing static System.Math;\nusing A = ComplianceAsCode.AiModelAttribute;\n\n[A(\"M\")]\nclass [|C|];\n",
        "using System;\nusing ComplianceAsCode;\nusing static System.Math;\nusing A = ComplianceAsCode.AiModelAttribute;\n\n[A(\"M\")]\n" + Owner + "\nclass C;\n")]
    [InlineData("the header stays first",
        "// Licence.\n\n[ComplianceAsCode.AiModel(\"M\")]\nclass [|C|];\n",
        "// Licence.\n\nusing ComplianceAsCode;\n\n[ComplianceAsCode.AiModel(\"M\")]\n" + Owner + "\nclass C;\n")]
    [InlineData("documentation stays with its type",
        "/// <summary>Scores.</summary>\n[ComplianceAsCode.AiModel(\"M\")] // why\npublic class [|C|];\n",
        "using ComplianceAsCode;\n\n/// <summary>Scores.</summary>\n[ComplianceAsCode.AiModel(\"M\")] // why\n" + Owner + "\npublic class C;\n")]
    [InlineData("tabs and deep types keep their indentation",
        "using ComplianceAsCode;\nclass Outer\n{\n\t[AiModel(\"M\")]\n\tclass [|C|];\n}\n",
        "using ComplianceAsCode;\nclass Outer\n{\n\t[AiModel(\"M\")]\n\t" + Owner + "\n\tclass C;\n}\n")]
    [InlineData("Windows line ends are kept",
        "using ComplianceAsCode;\r\n[AiModel(\"M\")]\r\nclass [|C|];\r\n",
        "using ComplianceAsCode;\r\n[AiModel(\"M\")]\r\n" + Owner + "\r\nclass C;\r\n")]
    [InlineData("a namespace of ours needs no using",
        "namespace ComplianceAsCode.Sample\n{\n    [AiModel(\"M\")]\n    class [|C|];\n}\n",
        "namespace ComplianceAsCode.Sample\n{\n    [AiModel(\"M\")]\n    " + Owner + "\n    class C;\n}\n")]
    [InlineData("a global using needs no other",
        "global using ComplianceAsCode;\n[AiModel(\"M\")]\nclass [|C|];\n",
        "global using ComplianceAsCode;\n[AiModel(\"M\")]\n" + Owner + "\nclass C;\n")]
    [InlineData("conditional code is left alone",
        "#if !NOTHING\nusing ComplianceAsCode;\n#endif\n#nullable enable\n[AiModel(\"M\")]\nclass [|C|];\n#if NOTHING\nclass C2;\n#endif\n",
        "#if !NOTHING\nusing ComplianceAsCode;\n#endif\n#nullable enable\n[AiModel(\"M\")]\n" + Owner + "\nclass C;\n#if NOTHING\nclass C2;\n#endif\n")]
    public Task WhatIsThere_IsKept(string what, string before, string after)
    {
        Assert.NotEmpty(what);
        return FixTest<ModelHasOwner, AddAnnotation>.Run(before, after);
    }
}
