using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Limits;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.Validation;

namespace InsideIn.GraphQL.Execution;

/// <summary>A document parsed and validated once, with the plans of its operations. Shared between requests.</summary>
internal sealed class PreparedDocument
{
    private const int MaxPlans = 16;
    private readonly Schema schema;
    private readonly DocumentNode? document;
    private readonly OperationDefinitionNode[] operations = [];
    private readonly string[] conditionVariables = [];
    private readonly ConcurrentDictionary<string, OperationPlan> plans = new(StringComparer.Ordinal);

    private readonly DocumentLimits? limits;

    private PreparedDocument(Schema schema, string text, DocumentNode? document, DocumentLimits? limits, IReadOnlyList<GraphQLError> errors)
    {
        this.limits = limits;
        this.schema = schema;
        this.document = document;
        Errors = errors;
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        if (document is null) return;
        operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        var scan = new DocumentScan(document);
        conditionVariables = [.. scan.ConditionVariables];
        Introspection = scan.Introspection;
    }

    /// <summary>Why the document cannot run; empty when it can.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The SHA-256 of the text, hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The name of its first operation; null where that has none.</summary>
    public string? Name => operations.FirstOrDefault()?.Name?.Value;

    /// <summary>The first place that asks for the schema; null for none.</summary>
    public FieldNode? Introspection { get; }

    public static PreparedDocument Of(Schema schema, string text, GraphQLServerOptions options)
    {
        try
        {
            var document = Parser.Parse(text, options.Limits.ForParser());
            var errors = DocumentValidator.Validate(schema, document, options.Validation);
            if (errors.Count > 0) return new PreparedDocument(schema, text, document, null, [.. errors.Select(error => Error(error, options))]);
            var limits = DocumentLimits.Of(schema, document, options.Limits);
            return new PreparedDocument(schema, text, document, limits, limits.Excess is { } excess ? [options.Refusals.Of(excess)] : []);
        }
        catch (SyntaxException syntax)
        {
            return new PreparedDocument(schema, text, null, null, [Error(syntax, options)]);
        }
    }

    /// <summary>The operation of that name, or the only one. Shape: null with an error when there is no such, or several and no name. Source: spec 6.1.</summary>
    public OperationDefinitionNode? Find(string? name, out GraphQLError? error)
    {
        error = null;
        var found = name is null
            ? operations.Length == 1 ? operations[0] : null
            : Array.Find(operations, operation => operation.Name?.Value == name);
        if (found is not null) return found;
        var message = name is not null ? $"The document has no operation named \"{name}\"."
            : operations.Length == 0 ? "The document has no operation."
            : $"The document has {operations.Length} operations; name the one to run in 'operationName'.";
        error = new GraphQLError(message) { Code = ErrorCodes.OperationResolutionFailure };
        return null;
    }

    /// <summary>What an operation costs; only of a document without errors.</summary>
    public CostTerm CostOf(OperationDefinitionNode operation) => limits!.CostOf(operation);

    public OperationPlan Plan(OperationDefinitionNode operation, IReadOnlyDictionary<string, object?> variables)
    {
        var key = Key(operation, variables);
        if (plans.TryGetValue(key, out var known)) return known;
        var conditions = conditionVariables.Where(variables.ContainsKey).ToDictionary(name => name, name => variables[name], StringComparer.Ordinal);
        var plan = new OperationPlanner(schema, document!, conditions).Plan(operation);
        return plans.Count < MaxPlans ? plans.GetOrAdd(key, plan) : plan;
    }

    private string Key(OperationDefinitionNode operation, IReadOnlyDictionary<string, object?> variables)
    {
        var name = operation.Name?.Value ?? "";
        if (conditionVariables.Length == 0) return name;
        var bits = string.Concat(conditionVariables.Select(variable => variables.GetValueOrDefault(variable) is bool value ? value ? '1' : '0' : 'n'));
        return $"{name} {bits}";
    }

    private static GraphQLError Error(SyntaxException syntax, GraphQLServerOptions options) => syntax.Limit is { } limit
        ? options.Refusals.Of(new LimitExcess(limit, syntax.Message, syntax.Allowed) { Location = syntax.Location })
        : new GraphQLError(syntax.Message) { Code = ErrorCodes.ParseFailed, Locations = [syntax.Location] };

    private static GraphQLError Error(ValidationError error, GraphQLServerOptions options) => error.Limit is { } limit
        ? options.Refusals.Of(new LimitExcess(limit, error.Message, options.Limits.MaxMergeComparisons) { Location = error.Locations[0] })
        : error.ToGraphQLError(options.NamesRules);
}

/// <summary>An operation that may run: its document is valid and its variables fit.</summary>
internal readonly record struct AdmittedOperation(PreparedDocument Document, OperationDefinitionNode Operation, IReadOnlyDictionary<string, object?> Variables)
{
    /// <summary>What it costs at most.</summary>
    public OperationCost Cost { get; init; }
}
