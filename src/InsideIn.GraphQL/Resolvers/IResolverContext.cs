using System.Security.Claims;

namespace InsideIn.GraphQL;

/// <summary>What a resolver may know of its place in the request, when its parameters are not enough.</summary>
public interface IResolverContext
{
    /// <summary>The field's GraphQL name.</summary>
    string FieldName { get; }

    /// <summary>The field's key in the response: its alias or its name.</summary>
    string ResponseName { get; }

    /// <summary>The response names and list positions from the root to this field.</summary>
    IReadOnlyList<object> Path { get; }

    /// <summary>The services of the request's scope.</summary>
    IServiceProvider Services { get; }

    /// <summary>The reader as ASP.NET Core knows them.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>Ends when the reader has gone, the time is up, or the field's value is no longer wanted.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The object whose field is resolved.</summary>
    T Parent<T>();

    /// <summary>The coerced value of an argument; the default when it was left out.</summary>
    T? ArgumentValue<T>(string name);

    /// <summary>A value of the request interceptor; the default when there is none.</summary>
    T? GetGlobalStateOrDefault<T>(string name);

    /// <summary>Whether the reader selected one of the named fields below this one.</summary>
    bool IsSelected(params ReadOnlySpan<string> fieldNames);
}
