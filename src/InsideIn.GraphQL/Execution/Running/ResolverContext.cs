using System.Security.Claims;
using System.Threading.Tasks.Sources;
using InsideIn.GraphQL.Building;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL.Execution;

/// <summary>
/// One field being resolved. Generated code reads a method's parameters from it. When the value comes later, the context is also what waits for it,
/// so that a field that waits costs no object besides. Once the value is there, the context serves another field of the same operation.
/// </summary>
public sealed class ResolverContext : WorkItem, IResolverContext, IValueTaskSource<object?>
{
    private readonly OperationRun run;
    private readonly Action markReady;
    private ObjectResult owner = null!;
    private FieldPlan plan = null!;
    private Branch branch = null!;
    private int slot;
    private bool isDecision;
    private object?[] arguments = [];
    private Task? awaited;
    private Func<Task, object?>? read;
    private ValueTask<object?> result;

    internal ResolverContext(OperationRun run)
    {
        this.run = run;
        markReady = () => run.Enqueue(this);
    }

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
    public CancellationToken RequestAborted => branch.Token;

    internal ObjectResult Owner => owner;

    internal int Slot => slot;

    internal FieldPlan Plan => plan;

    internal Branch Branch => branch;

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

    /// <summary>The result of a method that returns a task.</summary>
    public ValueTask<object?> Result<T>(Task<T> task)
    {
        if (task.IsCompletedSuccessfully) return new ValueTask<object?>(task.GetAwaiter().GetResult());
        awaited = task;
        read = ResultOf<T>.Read;
        return new ValueTask<object?>(this, 0);
    }

    /// <summary>The result of a method that returns a value task.</summary>
    public ValueTask<object?> Result<T>(ValueTask<T> task) => task.IsCompletedSuccessfully
        ? new ValueTask<object?>(task.GetAwaiter().GetResult())
        : Result(task.AsTask());

    object? IValueTaskSource<object?>.GetResult(short token) => read!(awaited!);

    ValueTaskSourceStatus IValueTaskSource<object?>.GetStatus(short token) => awaited!.Status switch
    {
        TaskStatus.RanToCompletion => ValueTaskSourceStatus.Succeeded,
        TaskStatus.Faulted => ValueTaskSourceStatus.Faulted,
        TaskStatus.Canceled => ValueTaskSourceStatus.Canceled,
        _ => ValueTaskSourceStatus.Pending,
    };

    void IValueTaskSource<object?>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        awaited!.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => continuation(state));

    internal void Enter(ObjectResult parent, int index, object?[] values)
    {
        owner = parent;
        slot = index;
        plan = parent.Selection.Fields[index];
        arguments = values;
        branch = run.BranchOf(parent);
        isDecision = false;
        awaited = null;
    }

    /// <summary>Makes the context wait for a decision on the field, in place of its value.</summary>
    internal ValueTask<object?> Decision(Task<GraphQLError?> check)
    {
        isDecision = true;
        return Result(check);
    }

    internal void Await(ValueTask<object?> pending)
    {
        result = pending;
        if (pending == new ValueTask<object?>(this, 0)) awaited!.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(markReady);
        else pending.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(markReady);
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
            // Reported by the run as the field's error, unless nobody wants the field any more; a resolver may fail with anything.
            fault = thrown;
        }

        if (isDecision) run.Decided(this, value, fault);
        else run.Arrived(this, value, fault);
    }

    private static class ResultOf<T>
    {
        public static readonly Func<Task, object?> Read = static task => ((Task<T>)task).GetAwaiter().GetResult();
    }
}
