using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;
using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL.Http;

/// <summary>Gives the schema as SDL to those who may ask for it by introspection, and to nobody else.</summary>
internal sealed class SchemaEndpoint(Schema schema, RequestPreparation preparation)
{
    private readonly Lazy<string> sdl = new(() => SchemaPrinter.Print(schema));

    /// <summary>Whether a request to the schema's own address asks for the SDL: <c>GET ?sdl</c>.</summary>
    public static bool IsAskedBy(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Query.ContainsKey("sdl");

    public async Task HandleAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (await RefusalAsync(http) is { } refusal)
        {
            await HttpAnswer.WriteAsync(http, MediaTypes.Json, StatusCodes.Status403Forbidden, OperationResult.Refused(refusal));
            return;
        }

        http.Response.ContentType = "application/graphql; charset=utf-8";
        await http.Response.WriteAsync(sdl.Value, http.RequestAborted);
    }

    private async ValueTask<GraphQLError?> RefusalAsync(HttpContext http)
    {
        try
        {
            var surroundings = await preparation.PrepareAsync(http, http.RequestAborted);
            return surroundings.AllowIntrospection ? null : new GraphQLError("The schema is not shown here.") { Code = ErrorCodes.NotAuthorized };
        }
        catch (GraphQLException refused)
        {
            return refused.Error;
        }
    }
}
