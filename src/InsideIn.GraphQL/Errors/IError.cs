namespace InsideIn.GraphQL;

/// <summary>A refusal that a person can act on, an entry of a payload's <c>errors</c>. In the schema each is an object type that implements <c>Error</c>, with its own members beside these two, and with <c>values</c>: those members by name.</summary>
public interface IError
{
    /// <summary>What was found, what was expected and what is allowed, for a person.</summary>
    string Message { get; }

    /// <summary>The stable code, for a program.</summary>
    string Code { get; }
}

/// <summary>Sees every error of a response before it is written; it may replace it, for example by one with another message.</summary>
public interface IErrorFilter
{
    /// <summary>The error to write.</summary>
    GraphQLError OnError(GraphQLError error);
}
