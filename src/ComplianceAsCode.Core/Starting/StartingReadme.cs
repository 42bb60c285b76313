using ComplianceAsCode.Manifests;

namespace ComplianceAsCode.Starting;

/// <summary>The front page of a new workspace.</summary>
internal static class StartingReadme
{
    public static string Text(StartingOptions options) => $"""
        # The AI management system

        These documents are the AI management system (ISO/IEC 42001). Each is a Markdown file that begins with its fields, or a YAML file. [{Manifest.FileName}]({Manifest.FileName}) holds the settings.

        ```sh
        compliance check{(options.Folder.Length == 0 ? "" : " --root " + Quoted(options.Folder))}
        ```

        lists what does not hold, each with its place and what to do about it. A place that only you can fill in says TODO. Work from the top of the list; `compliance explain CAC0016` says more about a rule.

        | folder | what is in it | what to do first |
        |---|---|---|
        | context | issues and parties that shape the system | say what each means for you |
        | roles | who does what, with which authority | name the holders, of people in {Manifest.FileName} |
        | scope | what the system covers | write it, and have it approved |
        | objectives, kpis | what is to be reached, and how it is measured | put your own figures in place of those proposed |
        | controls | one statement for each requirement | leave them; they are work for stage 2 |
        | policies, procedures | the rules, as drafts | read them and make them yours; they are approved in stage 3 |

        `compliance new KIND` writes further documents: systems, models, data sets, suppliers, risks, evidence.

        Nothing here is true because it was generated: no control is claimed as met, no text is approved. That is for you to do, and for the check to hold you to.

        """.ReplaceLineEndings("\n");

    private static string Quoted(string folder) => folder.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.') ? folder : $"'{folder.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
