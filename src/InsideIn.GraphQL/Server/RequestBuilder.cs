namespace InsideIn.GraphQL;

/// <summary>A request while it is being prepared.</summary>
public sealed class RequestBuilder
{
    private readonly Dictionary<string, object?> globalState = new(StringComparer.Ordinal);

    /// <summary>What the parameters with <see cref="GlobalStateAttribute"/> read.</summary>
    public IReadOnlyDictionary<string, object?> GlobalState => globalState;

    /// <summary>Whether this request may ask for <c>__schema</c> and <c>__type</c>; null: as the server's options say.</summary>
    public bool? IsIntrospectionAllowed { get; private set; }

    /// <summary>Whether nobody asks anything now: what an open connection runs with is made anew, for an event or because its time to be checked has come.</summary>
    public bool IsRenewal { get; internal init; }

    /// <summary>When a connection that stays open is closed; null: never.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>Closes the connection at this moment if it is still open then, as when the token ends that the reader signed in with.</summary>
    public RequestBuilder EndAt(DateTimeOffset end)
    {
        EndsAt = end;
        return this;
    }

    /// <summary>What tells that a connection that stays open is to be checked at once and not only at the next interval. Shape: never cancelled unless it was set.</summary>
    public CancellationToken Alarm { get; private set; }

    /// <summary>Checks the connection as soon as this is cancelled, as when something happens to the reader's account. Each check sets another one.</summary>
    public RequestBuilder CheckWhen(CancellationToken alarm)
    {
        Alarm = alarm;
        return this;
    }

    /// <summary>Whether this request may bring a document of its own where only trusted ones are taken.</summary>
    public bool IsNonPersistedOperationAllowed { get; private set; }

    /// <summary>Sets what parameters with <c>[GlobalState("name")]</c> read.</summary>
    public RequestBuilder SetGlobalState(string name, object? value)
    {
        globalState[name] = value;
        return this;
    }

    /// <summary>Lets this request bring a document of its own, where only trusted ones are taken.</summary>
    public RequestBuilder AllowNonPersistedOperation()
    {
        IsNonPersistedOperationAllowed = true;
        return this;
    }

    /// <summary>Lets this request ask for the schema, whatever the options say.</summary>
    public RequestBuilder AllowIntrospection()
    {
        IsIntrospectionAllowed = true;
        return this;
    }
}
