using ComplianceAsCode.CodeTests;
using Test = ComplianceAsCode.CodeFixes.Tests.FixTest<ComplianceAsCode.Analyzers.Rules.AiUseIsRegistered, ComplianceAsCode.CodeFixes.AddAnnotation>;

namespace ComplianceAsCode.CodeFixes.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public Task TypeThatAModelDocumentNames_TakesThatModel() => Test.Run(
        """
        using Microsoft.ML;

        namespace Lending;

        public sealed class [|CreditScorer|]
        {
            private readonly MLContext context = new();
        }
        """,
        """
        using ComplianceAsCode;
        using Microsoft.ML;

        namespace Lending;

        [AiModel("MDL-credit-scorer", Version = "2.1.0")]
        public sealed class CreditScorer
        {
            private readonly MLContext context = new();
        }
        """,
        WorkspaceIndex.Text);

    [Fact]
    public Task AssemblyOfASystem_TakesItsOnlyModel() => Test.Run(
        """
        using ComplianceAsCode;
        [assembly: AiSystem("SYS-help-desk")]
        class [|Assistant|] { Microsoft.ML.MLContext context; }
        """,
        """
        using ComplianceAsCode;
        [assembly: AiSystem("SYS-help-desk")]
        [AiModel("MDL-help-assistant", Version = "gpt-4o-2024-08-06")]
        class Assistant { Microsoft.ML.MLContext context; }
        """,
        WorkspaceIndex.Text);

    [Fact]
    public Task SeveralModels_AreOfferedOneByOne() => Test.Offers(
        "using ComplianceAsCode;\nclass [|C|] { Microsoft.ML.MLContext context; }\n",
        "using ComplianceAsCode;\n[§]\nclass C { Microsoft.ML.MLContext context; }\n",
        WorkspaceIndex.Text,
        "AiModel(\"MDL-credit-scorer\", Version = \"2.1.0\")", "AiModel(\"MDL-help-assistant\", Version = \"gpt-4o-2024-08-06\")");

    [Fact]
    public Task WithoutIndex_WritesAPlaceholder() => Test.Run(
        "using ComplianceAsCode;\nclass [|C|] { Microsoft.ML.MLContext context; }\n",
        "using ComplianceAsCode;\n[AiModel(\"MDL-TODO\")]\nclass C { Microsoft.ML.MLContext context; }\n");

    [Fact]
    public Task TypeThatIsNoModel_IsExcludedWithAReasonToWrite() => Test.Run(
        "using ComplianceAsCode;\nclass [|C|] { Microsoft.ML.MLContext context; }\n",
        "using ComplianceAsCode;\n[NotAnAiSystem(Justification = \"TODO: say why this is no AI system, and who decided it\")]\nclass C { Microsoft.ML.MLContext context; }\n",
        WorkspaceIndex.Text, choice: 2);

    [Fact]
    public Task SeveralTypesInAFile_AllAreFixed() => Test.Run(
        """
        class [|A|] { Microsoft.ML.MLContext context; class B { } }

        class Outer
        {
            /// <summary>Holds a model.</summary>
            struct [|Inner|] { Microsoft.ML.MLContext context; }
        }
        """,
        """
        using ComplianceAsCode;

        [AiModel("MDL-TODO")]
        class A { Microsoft.ML.MLContext context; class B { } }

        class Outer
        {
            /// <summary>Holds a model.</summary>
            [AiModel("MDL-TODO")]
            struct Inner { Microsoft.ML.MLContext context; }
        }
        """);

    [Fact]
    public Task SeveralFiles_AllAreFixed()
    {
        var test = new Test(index: null);
        test.TestState.Sources.Add(("a.cs", "class [|A|] { Microsoft.ML.MLContext context; }\n"));
        test.TestState.Sources.Add(("b.cs", "class [|B|] { Microsoft.ML.MLContext context; }\n"));
        test.FixedState.Sources.Add(("a.cs", "using ComplianceAsCode;\n\n[AiModel(\"MDL-TODO\")]\nclass A { Microsoft.ML.MLContext context; }\n"));
        test.FixedState.Sources.Add(("b.cs", "using ComplianceAsCode;\n\n[AiModel(\"MDL-TODO\")]\nclass B { Microsoft.ML.MLContext context; }\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task TopLevelStatements_GetAPartOfProgram() => Test.RunAsProgram(
        """
        using Microsoft.ML;

        var [|context|] = new MLContext();

        """,
        """
        using ComplianceAsCode;
        using Microsoft.ML;

        var context = new MLContext();

        [AiModel("MDL-TODO")]
        partial class Program;

        """);
}
