using ComplianceAsCode.CodeTests;
using Test = ComplianceAsCode.CodeFixes.Tests.FixTest<ComplianceAsCode.Analyzers.Rules.AssemblyNamesSystem, ComplianceAsCode.CodeFixes.AddAnnotation>;

namespace ComplianceAsCode.CodeFixes.Tests;

public sealed class AssemblySystemTests
{
    [Fact]
    public Task SystemOfTheModel_IsTaken() => Test.Run(
        "using ComplianceAsCode;\n\n[AiModel(\"MDL-credit-scorer\")]\nclass [|C|];\n",
        "using ComplianceAsCode;\n\n[assembly: AiSystem(\"SYS-credit-scoring\")]\n\n[AiModel(\"MDL-credit-scorer\")]\nclass C;\n",
        WorkspaceIndex.Text);

    [Fact]
    public Task OtherAssemblyAttributes_StayTogether() => Test.Run(
        "using ComplianceAsCode;\n[assembly: System.CLSCompliant(false)]\n[AiModel(\"MDL-credit-scorer\")]\nclass [|C|];\n",
        "using ComplianceAsCode;\n[assembly: System.CLSCompliant(false)]\n[assembly: AiSystem(\"SYS-credit-scoring\")]\n[AiModel(\"MDL-credit-scorer\")]\nclass C;\n",
        WorkspaceIndex.Text);

    [Fact]
    public Task NoUsing_GetsBoth() => Test.Run(
        "[ComplianceAsCode.AiModel(\"MDL-credit-scorer\")]\nclass [|C|];\n",
        "using ComplianceAsCode;\n\n[assembly: AiSystem(\"SYS-credit-scoring\")]\n\n[ComplianceAsCode.AiModel(\"MDL-credit-scorer\")]\nclass C;\n",
        WorkspaceIndex.Text);

    [Fact]
    public Task UnknownModel_IsOfferedEachSystem() => Test.Offers(
        "using ComplianceAsCode;\n\n[AiModel(\"MDL-nothing\")]\nclass [|C|];\n",
        "using ComplianceAsCode;\n\n[§]\n\n[AiModel(\"MDL-nothing\")]\nclass C;\n",
        WorkspaceIndex.Text, "assembly: AiSystem(\"SYS-credit-scoring\")", "assembly: AiSystem(\"SYS-help-desk\")");

    [Fact]
    public Task WithoutIndex_WritesAPlaceholder() => Test.Run(
        "using ComplianceAsCode;\n\n[AiModel(\"MDL-x\")]\nclass [|C|];\n",
        "using ComplianceAsCode;\n\n[assembly: AiSystem(\"SYS-TODO\")]\n\n[AiModel(\"MDL-x\")]\nclass C;\n");
}
