using System.Buffers;
using InsideIn.GraphQL.Limits;

namespace InsideIn.GraphQL.Execution;

/// <summary>How far a request came.</summary>
public enum OperationOutcome
{
    /// <summary>It ran; there may be errors of fields.</summary>
    Executed,

    /// <summary>It could run, and was only asked what it costs.</summary>
    Validated,

    /// <summary>It is wrong in itself (syntax, validation, operation, variables) and did not run.</summary>
    Refused,

    /// <summary>It changes something, and the transport allows queries only.</summary>
    NotAQuery,
}

/// <summary>The answer to a request, ready to be written.</summary>
public sealed class OperationResult
{
    internal OperationResult(OperationOutcome outcome, ObjectResult? root, IReadOnlyList<GraphQLError> errors)
    {
        Outcome = outcome;
        Root = root;
        Errors = errors;
    }

    /// <summary>How far the request came.</summary>
    public OperationOutcome Outcome { get; }

    /// <summary>The errors in the order in which they happened; empty for none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>
    /// Ends when the last resolver has ended that was given up on, as one beside a null that rose. The answer may be written before;
    /// the services that the request ran with must live until then.
    /// </summary>
    public Task WhenEnded { get; internal init; } = Task.CompletedTask;

    /// <summary>The data; null where a null rose to the root, and for requests that did not run.</summary>
    internal ObjectResult? Root { get; }

    /// <summary>What the operation costs at most. Shape: null where nobody asked.</summary>
    internal OperationCost? Cost { get; set; }

    /// <summary>When to ask again. Shape: null where another time would change nothing.</summary>
    internal TimeSpan? RetryAfter { get; set; }

    /// <summary>Writes the answer as JSON in UTF-8.</summary>
    public void WriteTo(IBufferWriter<byte> output) => ResponseWriter.Write(output, this);

    internal static OperationResult Refused(params IReadOnlyList<GraphQLError> errors) => new(OperationOutcome.Refused, null, errors);
}
