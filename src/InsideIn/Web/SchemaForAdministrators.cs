using InsideIn.EntraId;

namespace InsideIn.Web;

/// <summary>Shows the schema to administrators in every environment, by introspection, as SDL and in GraphiQL, and lets them ask it in their own words.</summary>
internal sealed class SchemaForAdministrators : IHttpRequestInterceptor
{
    public ValueTask OnCreateAsync(HttpContext context, RequestBuilder request, CancellationToken cancellationToken)
    {
        if (context.User.Identity is { IsAuthenticated: true } && SignedInPerson.From(context.User).Roles.Contains(AppRoles.Admin)) request.AllowIntrospection().AllowNonPersistedOperation();
        return ValueTask.CompletedTask;
    }
}
