using System.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Sampling;

/// <summary>The order in which names are drawn. It is a digest, and no generator of a platform: who has <c>sha256sum</c> can check it.</summary>
public static class SampleRank
{
    /// <summary>SHA-256 of the seed, a line feed and the name, in UTF-8, as hexadecimal digits; the lowest is drawn first.</summary>
    public static string Of(string seed, string name) => Digest.Of(Encoding.UTF8.GetBytes($"{seed}\n{name}"))["sha256:".Length..];
}
