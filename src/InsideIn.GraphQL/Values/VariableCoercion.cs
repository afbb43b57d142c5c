using System.Collections.Frozen;
using System.Text.Json;
using InsideIn.GraphQL.Language;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.Values;

/// <summary>Turns the variables of a request into values that resolvers use. Source: spec 6.1.2.</summary>
public static class VariableCoercion
{
    private const int MostErrors = 10;

    /// <summary>
    /// The values of the operation's variables. Shape: a variable that was left out and has no default is absent; one given as null is null.
    /// Extra entries of <paramref name="given"/> are ignored.
    /// </summary>
    /// <param name="schema">The schema for which the operation is valid.</param>
    /// <param name="operation">The operation that declares the variables.</param>
    /// <param name="given">A JSON object; the default or JSON null means no variables.</param>
    public static CoercedVariables Coerce(Schema schema, OperationDefinitionNode operation, JsonElement given)
    {
        if (operation.VariableDefinitions.Length == 0) return CoercedVariables.None;
        var values = new Dictionary<string, object?>(operation.VariableDefinitions.Length, StringComparer.Ordinal);
        var errors = new List<GraphQLError>();
        foreach (var definition in operation.VariableDefinitions)
        {
            if (errors.Count >= MostErrors) break;
            Coerce(definition, schema.Find(definition.Type)!, given, values, errors);
        }

        return new CoercedVariables(values, errors);
    }

    private static void Coerce(VariableDefinitionNode definition, GraphQLType type, JsonElement given, Dictionary<string, object?> values, List<GraphQLError> errors)
    {
        var name = definition.Variable.Name;
        if (given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out var value))
        {
            var coercion = new JsonCoercion((place, problem) =>
            {
                if (errors.Count < MostErrors) errors.Add(Wrong(definition, place, problem));
            });
            values[name] = coercion.Coerce(value, type);
        }
        else if (definition.DefaultValue is { } literal)
        {
            var coerced = LiteralCoercion.Coerce(literal, type, null);
            if (coerced.Ok) values[name] = coerced.Value;
            else errors.Add(Wrong(definition, "", coerced.Problem!));
        }
        else if (type is NonNullType)
        {
            errors.Add(Error(definition, $"Variable \"${name}\" of required type \"{type}\" was not given."));
        }
    }

    private static GraphQLError Wrong(VariableDefinitionNode definition, string place, string problem)
    {
        var name = definition.Variable.Name;
        var where = place.Length == 0 ? "" : $" at \"{name}{place}\"";
        return Error(definition, $"Variable \"${name}\" has a wrong value{where}: {problem}");
    }

    private static GraphQLError Error(VariableDefinitionNode definition, string message) => new(message)
    {
        Code = ErrorCodes.BadUserInput,
        Locations = [definition.Location],
    };
}

/// <summary>Variables after coercion, or what is wrong with them. Shape: use the values only where there are no errors.</summary>
public sealed record CoercedVariables(IReadOnlyDictionary<string, object?> Values, IReadOnlyList<GraphQLError> Errors)
{
    /// <summary>The variables of an operation that declares none.</summary>
    public static CoercedVariables None { get; } = new(FrozenDictionary<string, object?>.Empty, []);
}
