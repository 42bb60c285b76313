namespace ComplianceAsCode.Analyzers.Apis;

/// <summary>The hosts at which models answer over plain HTTP.</summary>
internal sealed class ModelHosts
{
    private readonly HashSet<string> whole = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Start, string End)> patterns = [];

    public ModelHosts(IEnumerable<string> hosts)
    {
        foreach (var host in hosts)
        {
            var any = host.IndexOf('*');
            if (any < 0) whole.Add(host);
            else patterns.Add((host.Substring(0, any), host.Substring(any + 1)));
        }
    }

    /// <summary>Whether models answer at a host.</summary>
    /// <param name="host">Its name, with or without a port.</param>
    public bool Contains(string host)
    {
        if (whole.Contains(host)) return true;
        var name = host.Split(':')[0];
        return whole.Contains(name) || patterns.Exists(pattern => name.Length > pattern.Start.Length + pattern.End.Length
            && name.StartsWith(pattern.Start, StringComparison.OrdinalIgnoreCase) && name.EndsWith(pattern.End, StringComparison.OrdinalIgnoreCase));
    }
}
