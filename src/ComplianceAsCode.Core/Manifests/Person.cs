using ComplianceAsCode.Text;

namespace ComplianceAsCode.Manifests;

/// <summary>A person of the manifest.</summary>
/// <param name="Id">The id by which documents name the person.</param>
/// <param name="Email">The address, if given.</param>
/// <param name="Login">The login at the code host, if given.</param>
/// <param name="SigningPrincipal">The principal of the person's key, if given.</param>
/// <param name="At">Where the person stands in the manifest.</param>
public sealed record Person(string Id, string? Email, string? Login, string? SigningPrincipal, Location At);
