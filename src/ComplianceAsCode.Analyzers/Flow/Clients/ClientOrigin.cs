namespace ComplianceAsCode.Analyzers.Flow.Clients;

/// <summary>What a type's code shows of how a client was built.</summary>
internal enum ClientOrigin
{
    /// <summary>It comes from elsewhere: injected, or asked for.</summary>
    NotSeen,

    /// <summary>It is built here, and does not record its own events.</summary>
    Bare,

    /// <summary>It is built here with a decorator that records its events.</summary>
    Decorated,
}
