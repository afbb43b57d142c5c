using System.Diagnostics;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL;

/// <summary>One span for each resolver that is called, for those who subscribe to <see cref="GraphQLDiagnostics.FieldsName"/>; without them it costs one look.</summary>
internal static class FieldSpans
{
    private static readonly ActivitySource Source = new(GraphQLDiagnostics.FieldsName);

    /// <summary>Calls the field's resolver.</summary>
    public static ValueTask<object?> Resolve(FieldDefinition field, FieldResolver resolver, IResolverContext context) =>
        Source.HasListeners() ? TracedAsync(field, resolver, context) : resolver(context);

    private static async ValueTask<object?> TracedAsync(FieldDefinition field, FieldResolver resolver, IResolverContext context)
    {
        using var span = Source.StartActivity(field.Coordinate);
        span?.SetTag("graphql.field.coordinate", field.Coordinate);
        try
        {
            return await resolver(context);
        }
        catch
        {
            span?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }
}
