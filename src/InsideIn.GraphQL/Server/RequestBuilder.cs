namespace InsideIn.GraphQL;

/// <summary>A request while it is being prepared.</summary>
public sealed class RequestBuilder
{
    private readonly Dictionary<string, object?> globalState = new(StringComparer.Ordinal);

    /// <summary>What the parameters with <see cref="GlobalStateAttribute"/> read.</summary>
    public IReadOnlyDictionary<string, object?> GlobalState => globalState;

    /// <summary>Whether this request may ask for <c>__schema</c> and <c>__type</c>; null: as the server's options say.</summary>
    public bool? IsIntrospectionAllowed { get; private set; }

    /// <summary>Sets what parameters with <c>[GlobalState("name")]</c> read.</summary>
    public RequestBuilder SetGlobalState(string name, object? value)
    {
        globalState[name] = value;
        return this;
    }

    /// <summary>Lets this request ask for the schema, whatever the options say.</summary>
    public RequestBuilder AllowIntrospection()
    {
        IsIntrospectionAllowed = true;
        return this;
    }
}
