using Microsoft.CodeAnalysis.CSharp;

namespace ComplianceAsCode.Analyzers.Tests.Robustness;

/// <summary>What happens to a token while someone types.</summary>
internal enum TokenChange
{
    Deleted,
    Doubled,
    SwappedWithTheNext,
}

/// <summary>Changes one token of a text, which need not be sound code.</summary>
internal static class Tokens
{
    public static string Change(string code, int number, TokenChange change)
    {
        var tokens = SyntaxFactory.ParseTokens(code).Select(token => token.ToFullString()).ToList();
        var at = number % tokens.Count;
        switch (change)
        {
            case TokenChange.Deleted:
                tokens.RemoveAt(at);
                break;
            case TokenChange.Doubled:
                tokens.Insert(at, tokens[at]);
                break;
            default:
                var next = (at + 1) % tokens.Count;
                (tokens[at], tokens[next]) = (tokens[next], tokens[at]);
                break;
        }
        return string.Concat(tokens);
    }
}
