namespace ComplianceAsCode.Starting;

/// <summary>GitHub's list of who is asked to review what. Nobody is known yet, so it says which lines to add.</summary>
internal static class StartingCodeOwners
{
    public static StartingFile File(StartingOptions options)
    {
        var lines = Lines(options);
        return new(".github/CODEOWNERS", $"""
            # Who is asked to review a change. Put a login or a team of yours in place of each @name and take the first character of the line away.
            # A later line beats an earlier one.
            {string.Join('\n', lines.Select(l => $"# {l}"))}

            """.ReplaceLineEndings("\n"))
        {
            ByHand = $"add those of these lines that you need, with logins or teams of yours:\n{string.Join('\n', lines)}",
        };
    }

    private static string[] Lines(StartingOptions options)
    {
        var folder = "/" + options.Prefix.Replace(" ", "\\ ", StringComparison.Ordinal);
        return
        [
            $"{(options.Folder.Length == 0 ? "*" : folder)} @compliance-owner",
            $"{folder}scope/ @executive-sponsor",
            $"{folder}policies/ @executive-sponsor @compliance-owner",
            $"{folder}approvals/ @executive-sponsor @compliance-owner",
            $"{folder}aims.yaml @compliance-owner",
            "/.github/ @compliance-owner",
        ];
    }
}
