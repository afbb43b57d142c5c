namespace InsideIn.GraphQL.Types;

/// <summary>Gives the value of a field. Shape: null for a field without value; a list for list types.</summary>
public delegate ValueTask<object?> FieldResolver(IResolverContext context);

/// <summary>Opens the source stream of a subscription; it ends when the enumerator is disposed or the token is cancelled.</summary>
public delegate ValueTask<IAsyncEnumerable<object?>> SourceStream(IResolverContext context);
