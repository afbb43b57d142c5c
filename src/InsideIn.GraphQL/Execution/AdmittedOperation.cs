using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Execution;

/// <summary>An operation that may run: its document is valid and its variables fit.</summary>
internal readonly record struct AdmittedOperation(PreparedDocument Document, OperationDefinitionNode Operation, IReadOnlyDictionary<string, object?> Variables);
