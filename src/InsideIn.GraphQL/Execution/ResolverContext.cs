using System.Security.Claims;
using InsideIn.GraphQL.Building;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Execution;

/// <summary>One field being resolved. Generated code reads a method's parameters from it. When the value comes later, the context also waits for it.</summary>
public sealed class ResolverContext : WorkItem, IResolverContext
{
    private readonly OperationRun run;
    private ObjectResult owner = null!;
    private FieldPlan plan = null!;
    private int slot;
    private object?[] arguments = [];
    private ValueTask<object?> result;

    internal ResolverContext(OperationRun run) => this.run = run;

    /// <inheritdoc/>
    public string FieldName => plan.Definition.Name;

    /// <inheritdoc/>
    public string ResponseName => plan.ResponseName;

    /// <inheritdoc/>
    public IReadOnlyList<object> Path => owner.PathTo(slot);

    /// <inheritdoc/>
    public IServiceProvider Services => run.Request.Services;

    /// <inheritdoc/>
    public ClaimsPrincipal User => run.Request.User;

    /// <inheritdoc/>
    public CancellationToken RequestAborted => run.Aborted;

    internal ResolverContext? Previous { get; set; }

    internal ResolverContext? Next { get; set; }

    internal ObjectResult Owner => owner;

    /// <inheritdoc/>
    public T Parent<T>() => (T)owner.Value!;

    /// <summary>The coerced value of the argument number <paramref name="index"/> of the field's definition; null when it was left out.</summary>
    public object? Argument(int index) => ReferenceEquals(arguments[index], ArgumentValues.Absent) ? null : arguments[index];

    /// <summary>Whether the argument was given or has a default.</summary>
    public bool HasArgument(int index) => !ReferenceEquals(arguments[index], ArgumentValues.Absent);

    /// <summary>The fields of an argument that is an input object without a C# type of its own, as a mutation's <c>input</c>.</summary>
    public InputFields Input(int index) => new((IReadOnlyDictionary<string, object?>)arguments[index]!);

    /// <inheritdoc/>
    public T? ArgumentValue<T>(string name)
    {
        var definitions = plan.Definition.Arguments.AsSpan();
        for (var index = 0; index < definitions.Length; index++)
            if (definitions[index].Name == name) return (T?)Argument(index);
        throw new ArgumentException($"The field {plan.Definition.Coordinate} has no argument '{name}'.", nameof(name));
    }

    /// <summary>
    /// The page asked for by the arguments <c>first</c>, <c>after</c>, <c>last</c>, <c>before</c>, of which the first has the number <paramref name="index"/>.
    /// Errors: BAD_USER_INPUT for both directions at once, a negative number, or more than <paramref name="maxPageSize"/>.
    /// </summary>
    public PagingArguments Paging(int index, int defaultPageSize, int maxPageSize) => PageRequest.Read(
        (int?)Argument(index), (string?)Argument(index + 1), (int?)Argument(index + 2), (string?)Argument(index + 3), defaultPageSize, maxPageSize)
        with { IncludeTotalCount = plan.Selects(["totalCount"]) };

    /// <summary>A service of the request's scope. Errors: a missing registration is a fault.</summary>
    public T Service<T>()
        where T : notnull => run.Request.Services.GetRequiredService<T>();

    /// <summary>A data loader of the request.</summary>
    public T Loader<T>()
        where T : class => run.Request.Loader<T>();

    /// <summary>A value of the request interceptor. Errors: a missing value is a fault.</summary>
    public T State<T>(string name) => run.Request.GlobalState.TryGetValue(name, out var value) && value is T state
        ? state
        : throw new InvalidOperationException($"{plan.Definition.Member ?? plan.Definition.Coordinate} reads the global state '{name}' as {typeof(T).Name}, but no request interceptor set it.");

    /// <inheritdoc/>
    public T? GetGlobalStateOrDefault<T>(string name) => run.Request.GlobalState.TryGetValue(name, out var value) && value is T state ? state : default;

    /// <inheritdoc/>
    public bool IsSelected(params ReadOnlySpan<string> fieldNames) => plan.Selects(fieldNames);

    internal void Enter(ObjectResult parent, int index, object?[] values)
    {
        owner = parent;
        slot = index;
        plan = parent.Selection.Fields[index];
        arguments = values;
    }

    internal void Await(ValueTask<object?> pending)
    {
        result = pending;
        pending.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(MarkReady);
    }

    internal override void Run()
    {
        object? value = null;
        Exception? fault = null;
        try
        {
            value = result.GetAwaiter().GetResult();
        }
        catch (Exception thrown)
        {
            // Reported below as the field's error; a resolver may fail with anything.
            fault = thrown;
        }

        run.Arrived(this, owner, slot, value, fault);
    }

    private void MarkReady() => run.Enqueue(this);
}
