using System.Text;

namespace ComplianceAsCode.Benchmarks;

/// <summary>A clean workspace of one system and many evidence documents of about 4 KB.</summary>
internal static class GeneratedWorkspace
{
    public static DateOnly Day { get; } = new(2026, 6, 30);

    public static string Write(int documents)
    {
        var root = Directory.CreateTempSubdirectory("compliance-benchmark-").FullName;
        Write(root, "aims.yaml", """
            aims: 1
            organisation: Example Lending
            stage: 3
            ai-roles: [user]
            frameworks: [framework.yaml]
            exclude: [framework.yaml]
            people: [{ id: head-of-risk }]
            evidence: [{ for: ai-system, require: [bias-test] }]
            rules: { CAC1001: off, CAC1002: off, CAC3001: off }
            """);
        Write(root, "framework.yaml", """
            framework: example-2026
            title: Example framework
            requirements: [{ id: A.6.2.4, title: Verification, applies: voluntary }]
            """);
        Write(root, "system.md", """
            ---
            kind: ai-system
            id: SYS-scoring
            title: Scoring
            owner: head-of-risk
            purpose: Ranks applications for a person who decides.
            risk: minimal
            lifecycle: operation
            release: 2.1.0
            ai-roles: [user]
            ---

            ## Intended purpose

            Ranks applications.

            ## Limitations

            None known.
            """);
        var body = new StringBuilder();
        for (var paragraph = 0; paragraph < 40; paragraph++)
            body.Append($"## Part {paragraph}\n\nNo difference beyond the bound was found in case group {paragraph}; see [the system](../../system.md).\n\n");
        for (var i = 0; i < documents; i++)
        {
            Write(root, $"evidence/{i % 100}/EVD-{i}.md", $"""
                ---
                kind: evidence
                id: EVD-{i}
                title: Bias test {i}
                owner: head-of-risk
                type: bias-test
                collected: 2026-05-04
                source: test pipeline
                requirements: [A.6.2.4]
                system: SYS-scoring
                release: 2.1.0
                result: pass
                metrics:
                  - name: demographic-parity-difference
                    value: 0.031
                    operator: <=
                    threshold: 0.05
                ---

                {body}
                """);
        }
        return root;
    }

    private static void Write(string root, string path, string text)
    {
        var full = Path.Join(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.ReplaceLineEndings("\n"));
    }
}
