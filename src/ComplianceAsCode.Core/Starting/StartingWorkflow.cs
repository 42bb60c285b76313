using ComplianceAsCode.Output.Json;

namespace ComplianceAsCode.Starting;

/// <summary>A GitHub workflow that checks each change, and each Monday what only time has changed.</summary>
internal static class StartingWorkflow
{
    public static StartingFile File(StartingOptions options) => new(".github/workflows/compliance.yml", Text(options)) { ByHand = $"let a workflow of yours do what this one would:\n{Text(options)}" };

    // The folder goes to the shell as a variable, never as text of the command.
    private static string Text(StartingOptions options) => $$$"""
        name: compliance
        on:
          push:
            branches: [main, master]
          pull_request:
          schedule:
            - cron: '17 5 * * 1' # evidence and reviews run out without a change

        permissions:
          contents: read

        jobs:
          check:
            runs-on: ubuntu-latest
            timeout-minutes: 10
            env:
              ROOT: {{{Quoted(options.Folder.Length == 0 ? "." : options.Folder)}}}
              BASE: ${{ github.event.pull_request.base.sha }}
            steps:
              - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
                with:
                  fetch-depth: 0 # who wrote a text, and what the base held, is in the history
                  persist-credentials: false
              - uses: actions/setup-dotnet@d4c94342e560b34958eacfc5d055d21461ed1c5d # v5.0.0
                with:
                  dotnet-version: 10.0.x
              - run: dotnet tool install ComplianceAsCode.Tool --version {{{options.ToolVersion}}} --tool-path "$RUNNER_TEMP/tools"
              - run: '"$RUNNER_TEMP/tools/compliance" check --root "$ROOT" ${BASE:+--base "$BASE"} --format github'
              - name: what the change does, and whose approval it needs
                if: always() && github.event_name == 'pull_request'
                run: |
                  "$RUNNER_TEMP/tools/compliance" diff "$BASE" --root "$ROOT" --format markdown >> "$GITHUB_STEP_SUMMARY" || true
                  "$RUNNER_TEMP/tools/compliance" approvals --base "$BASE" --root "$ROOT" --format markdown >> "$GITHUB_STEP_SUMMARY" || true

        """.ReplaceLineEndings("\n");

    /// <summary>A JSON string is a YAML one.</summary>
    private static string Quoted(string text) => JsonText.Of(writer => writer.WriteStringValue(text)).TrimEnd();
}
