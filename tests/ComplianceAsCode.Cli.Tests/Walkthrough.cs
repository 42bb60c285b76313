using System.Text.RegularExpressions;

namespace ComplianceAsCode.Cli.Tests;

/// <summary>A page of the docs whose blocks are steps: <c>console</c> blocks are commands with their output, <c>diff</c> blocks are changes of files.</summary>
internal sealed partial class Walkthrough(string start)
{
    private const string Rest = "…";

    private string _folder = start;

    /// <summary>The folder that the commands have led to.</summary>
    public string Folder => _folder;

    /// <summary>The steps of a page, in order.</summary>
    public static IReadOnlyList<(string Kind, string[] Lines)> StepsOf(string page) =>
        [.. Block().Matches(page).Select(m => (m.Groups["kind"].Value, m.Groups["text"].Value.TrimEnd('\n').Split('\n')))];

    /// <summary>Does what a block says, and compares what comes out.</summary>
    public async Task FollowAsync(string kind, string[] lines)
    {
        if (kind == "diff") Change(lines);
        else if (kind == "console") await RunAsync(lines);
        else Assert.Fail($"a block of the page is no step: {kind}");
    }

    private async Task RunAsync(string[] lines)
    {
        for (var at = 0; at < lines.Length;)
        {
            Assert.StartsWith("$ ", lines[at], StringComparison.Ordinal);
            var words = Word().Matches(lines[at++][2..]).Select(m => m.Value.Trim('"')).ToArray();
            var expected = lines[at..].TakeWhile(l => !l.StartsWith("$ ", StringComparison.Ordinal)).ToArray();
            at += expected.Length;
            switch (words)
            {
                case ["git", "init", "-q", var name]: Directory.CreateDirectory(Path.Join(_folder, name, ".git")); break;
                case ["cd", var name]: _folder = Path.Join(_folder, name); break;
                case ["compliance", .. var args]:
                    var run = await CliRun.In(_folder, args);
                    Assert.Equal("", run.Error);
                    Compare(expected, run.Out.Trim('\n').Split('\n'));
                    break;
                default: Assert.Fail($"the page runs what this test does not know: {lines[at - 1]}"); break;
            }
        }
    }

    /// <summary>Compares line by line; … stands for any lines, and at the end of a line for its rest.</summary>
    private static void Compare(string[] expected, string[] actual)
    {
        var at = 0;
        for (var i = 0; i < expected.Length; i++)
        {
            if (expected[i] != Rest)
            {
                Assert.True(at < actual.Length && Fits(expected[i], actual[at]), $"expected: {expected[i]}\nactual: {(at < actual.Length ? actual[at] : "the end")}");
                at++;
            }
            else if (i == expected.Length - 1)
            {
                return;
            }
            else
            {
                at = Array.FindIndex(actual, at, line => Fits(expected[i + 1], line));
                Assert.True(at >= 0, $"the output has no line: {expected[i + 1]}");
            }
        }
        Assert.Equal(actual.Length, at);
    }

    private static bool Fits(string expected, string actual) =>
        expected.EndsWith(Rest, StringComparison.Ordinal) ? actual.StartsWith(expected[..^Rest.Length], StringComparison.Ordinal) : expected == actual;

    /// <summary>Replaces each run of lines with <c>-</c> by the lines with <c>+</c> behind it.</summary>
    private void Change(string[] lines)
    {
        var path = "";
        for (var at = 0; at < lines.Length;)
        {
            if (lines[at].StartsWith("--- ", StringComparison.Ordinal))
            {
                path = Path.Join(_folder, lines[at++][4..]);
                continue;
            }
            var change = lines[at..].TakeWhile(l => !l.StartsWith("--- ", StringComparison.Ordinal)).ToArray();
            at += change.Length;
            Replace(path, change);
        }
    }

    private static void Replace(string path, string[] change)
    {
        var text = File.ReadAllLines(path).ToList();
        var from = 0;
        foreach (var (old, @new) in Runs(change))
        {
            var at = Enumerable.Range(from, text.Count - from).FirstOrDefault(i => text.Skip(i).Take(old.Length).SequenceEqual(old), -1);
            Assert.True(at >= 0, $"{Path.GetFileName(path)} does not hold, in this order:\n{string.Join('\n', old)}");
            text.RemoveRange(at, old.Length);
            text.InsertRange(at, @new);
            from = at + @new.Length;
        }
        File.WriteAllText(path, string.Join('\n', text) + "\n");
    }

    private static IEnumerable<(string[] Old, string[] New)> Runs(string[] change)
    {
        for (var at = 0; at < change.Length;)
        {
            var old = change[at..].TakeWhile(l => l[0] is '-' or ' ').ToArray();
            var @new = change[(at + old.Length)..].TakeWhile(l => l[0] is '+').ToArray();
            Assert.True(old.Length > 0 && @new.Length > 0, "a change takes lines away and puts others there");
            at += old.Length + @new.Length;
            yield return ([.. old.Select(l => l[1..])], [.. old.Where(l => l[0] == ' ').Concat(@new).Select(l => l[1..])]);
        }
    }

    [GeneratedRegex(@"^```(?<kind>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
