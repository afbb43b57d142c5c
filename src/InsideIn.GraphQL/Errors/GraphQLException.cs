namespace InsideIn.GraphQL;

/// <summary>Ends a resolver with an error of the reader's making: the error is shown as it stands, the field is null.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>An error with a message alone.</summary>
    public GraphQLException(string message)
        : this(new GraphQLError(message))
    {
    }

    /// <summary>An error with code and extensions.</summary>
    public GraphQLException(GraphQLError error)
        : base(error.Message) => Error = error;

    /// <summary>A typed error of a mutation, which the method declares by <see cref="ErrorAttribute{TError}"/>.</summary>
    public GraphQLException(IError payloadError)
        : base(payloadError.Message)
    {
        PayloadError = payloadError;
        Error = new GraphQLError(payloadError.Message) { Code = payloadError.Code };
    }

    /// <summary>The error as it stands in the response, when no payload takes it.</summary>
    public GraphQLError Error { get; }

    /// <summary>The typed error; null for an error of the response.</summary>
    public IError? PayloadError { get; }
}
