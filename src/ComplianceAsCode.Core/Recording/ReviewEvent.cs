using System.Text.Json;

namespace ComplianceAsCode.Recording;

/// <summary>A GitHub event <c>pull_request_review</c>, as far as an approval needs it.</summary>
/// <param name="Action">What happened: submitted, edited, dismissed.</param>
/// <param name="State">What the review says: approved, changes_requested, commented, dismissed.</param>
/// <param name="Login">Who reviewed.</param>
/// <param name="Commit">The commit that was reviewed.</param>
/// <param name="At">When it was submitted.</param>
/// <param name="Url">Where the review is.</param>
/// <param name="PullRequestUrl">Where the pull request is.</param>
/// <param name="BaseCommit">The commit of the branch that it is to be merged into.</param>
/// <param name="IsFromFork">Whether its branch lies in another repository.</param>
public sealed record ReviewEvent(string Action, string State, string Login, string Commit, DateTimeOffset At, string Url, string PullRequestUrl, string BaseCommit, bool IsFromFork)
{
    /// <summary>Reads an event.</summary>
    /// <returns>The event, or what it lacks.</returns>
    public static (ReviewEvent? Event, string? Problem) Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (Find(root, "review") is null || Find(root, "pull_request") is null) return (null, "it is no event 'pull_request_review'");
            var (baseRepository, headRepository) = (Text(root, "pull_request", "base", "repo", "full_name"), Text(root, "pull_request", "head", "repo", "full_name"));
            if (Text(root, "action") is not { } action || Text(root, "review", "state") is not { } state || Text(root, "review", "user", "login") is not { } login
                || CommitId(Text(root, "review", "commit_id")) is not { } commit || CommitId(Text(root, "pull_request", "base", "sha")) is not { } baseCommit
                || !DateTimeOffset.TryParse(Text(root, "review", "submitted_at"), System.Globalization.CultureInfo.InvariantCulture, out var at)
                || Text(root, "review", "html_url") is not { } url || Text(root, "pull_request", "html_url") is not { } pullRequest)
                return (null, "it lacks what an event 'pull_request_review' has: action, review.state, user, commit_id, submitted_at and html_url, pull_request.base.sha");
            // A fork that was deleted since has no repository.
            return (new(action, state.ToLowerInvariant(), login, commit, at, url, pullRequest, baseCommit, headRepository is null || headRepository != baseRepository), null);
        }
        catch (JsonException)
        {
            return (null, "it is no JSON");
        }
    }

    private static string? CommitId(string? text) => text is { Length: 40 or 64 } && text.All(char.IsAsciiHexDigit) ? text : null;

    private static string? Text(JsonElement element, params ReadOnlySpan<string> path) => Find(element, path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Find(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        return element.ValueKind == JsonValueKind.Null ? null : element;
    }
}
