using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;

namespace ComplianceAsCode.Standing;

/// <summary>Who wrote a document as it stands: whom its <c>author</c> names, and who made its last change where history tells.</summary>
public sealed class AuthorBook(Register register, ApprovalFacts facts)
{
    private const string HostedMail = "@users.noreply.github.com";

    /// <summary>How a person is known to have written a document, in words; <see langword="null"/> where nothing says that they did.</summary>
    public string? HowKnown(string person, Document document)
    {
        if (AuthorOf(document) == person) return $"'author' of {document.Id} names {person}";
        return facts.Origins.TryGetValue(document.Path, out var origin) && PersonOf(origin.AuthorEmail)?.Id == person
            ? $"{person} made its last change, commit {origin.Commit[..Math.Min(12, origin.Commit.Length)]}"
            : null;
    }

    /// <summary>The person of an address: of the manifest's <c>email</c>, or of the login in an address that the code host makes.</summary>
    public Person? PersonOf(string email) => register.Manifest.People.FirstOrDefault(p => Equal(p.Email, email) || (p.Login is { } login && Equal(LoginIn(email), login)));

    private static string? AuthorOf(Document document) =>
        document.Kind?.Shape.Find(ControlledText.Author.Name) is not null ? document.Get(ControlledText.Author)?.Value : null;

    /// <summary>The login in <c>12345+login@users.noreply.github.com</c>.</summary>
    private static string? LoginIn(string email) =>
        email.EndsWith(HostedMail, StringComparison.OrdinalIgnoreCase) ? email[..^HostedMail.Length].Split('+')[^1] : null;

    private static bool Equal(string? a, string? b) => a is not null && string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
