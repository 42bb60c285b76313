using System.Text;
using CsCheck;

namespace ComplianceAsCode.Tests.Reading;

/// <summary>Makes texts and bytes of which parsers are afraid: pieces of our documents, of YAML and of Markdown in any order.</summary>
internal static class FragmentGen
{
    private static readonly string[] Pieces =
    [
        "---\n", "---\r\n", "...\n", "kind: evidence\n", "kind: policy\n", "id: EVD-x\n", "id: 'POL-x'\n", "title: ", "owner: head-of-risk\n", "status: approved\n",
        "collected: 2026-13-01\n", "requirements: [", "metrics:\n", "  - { name: a, value: 1", " }", "artifacts: [{ path: ../x }]\n", "x-a: ", "a: b: c",
        "aims: 1\n", "organisation: Example Lending\n", "documents: ['**/*.md', a/../b]\n", "exclude: [", "frameworks: [", "'../x.yaml'", "people: [{ id: a }]\n", "evidence: [{ for: ai-system, when: { risk: [",
        "rules: { CAC0001: off }\n", "approvals: { policy: {", "freshness:\n  default: ", "P9999999D", "framework: example\n", "requirements: [{ id: '4.3', applies: mandatory",
        "&a ", "*a", "[", "]", "{", "}", ", ", ": ", "? ", "- ", "|\n", ">-\n", "\"", "'", "\\", "\\u0041", "!!str ", "!<x> ", "%YAML 1.2\n", "@", "`", "#", " # c\n",
        "\n", "\r\n", "\r", "\n\n", " ", "  ", "\t", "\uFEFF", "\u0085", "\u2028", "ä", "€", "😀", "\ud800", "\0", "\u0007", "~", "null", "<<: *a\n",
        "# H\n", "## Purpose\n", "TODO", "[l](x.md)", "[l](#a)", "[l](<\n", "![", "](", "<!-- ", "-->", "```\n", "> ", "* ", "**", "_", "| a | b |\n|---|---|\n", "<div>\n", "&amp;", "https://x.y/z",
    ];

    public static Gen<string> Text { get; } = Gen.OneOf(Pieces).Array[0, 40].Select(string.Concat);

    public static Gen<byte[]> Bytes { get; } = Gen.OneOf(
        Text.Select(Encoding.UTF8.GetBytes),
        Text.Select(Encoding.Unicode.GetBytes),
        Text.Select(t => "---\nkind: evidence\nid: EVD-x\n" + t).Select(Encoding.UTF8.GetBytes),
        Text.Select(t => "kind: risk\nid: RSK-x\n" + t).Select(Encoding.UTF8.GetBytes),
        Gen.Select(Text, Gen.Byte.Array[0, 20], Text, (a, b, c) => (byte[])[.. Encoding.UTF8.GetBytes(a), .. b, .. Encoding.UTF8.GetBytes(c)]),
        Gen.Byte.Array[0, 200]);
}
