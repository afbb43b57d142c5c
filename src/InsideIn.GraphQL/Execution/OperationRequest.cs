using System.Security.Claims;
using InsideIn.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Execution;

/// <summary>Everything one execution of an operation works with, whatever brought it here.</summary>
internal sealed class OperationRequest
{
    private readonly Dictionary<Type, object> loaders = [];

    public required Schema Schema { get; init; }

    public required OperationPlan Plan { get; init; }

    /// <summary>The coerced variables; one that was left out and has no default is absent.</summary>
    public required IReadOnlyDictionary<string, object?> Variables { get; init; }

    /// <summary>The services of the request's own scope.</summary>
    public required IServiceProvider Services { get; init; }

    public required ClaimsPrincipal User { get; init; }

    public required IReadOnlyDictionary<string, object?> GlobalState { get; init; }

    /// <summary>What the resolvers of the root fields take as their parent.</summary>
    public object? RootValue { get; init; }

    /// <summary>Tells a fault to the log; gives the trace id that the reader is told.</summary>
    public required Func<Exception, FieldFault, string> ReportFault { get; init; }

    // The container is asked once per request: its scoped look-ups take a lock.
    public T Loader<T>()
        where T : class
    {
        if (loaders.TryGetValue(typeof(T), out var known)) return (T)known;
        var loader = Services.GetRequiredService<T>();
        loaders.Add(typeof(T), loader);
        return loader;
    }
}

/// <summary>Where a fault happened.</summary>
internal readonly record struct FieldFault(string Coordinate, string? Member);
