using InsideIn.EntraId;

namespace InsideIn.Access;

/// <summary>Gives every signed-in request its viewer, once, before anything is executed.</summary>
internal sealed class ViewerInterceptor(Viewers viewers) : IHttpRequestInterceptor
{
    public async ValueTask OnCreateAsync(HttpContext context, RequestBuilder request, CancellationToken cancellationToken)
    {
        // Whoever is not signed in has no viewer, and every field that asks for one is closed to them.
        if (context.User.Identity is { IsAuthenticated: true })
        {
            request.SetGlobalState("viewer", await viewers.OfAsync(SignedInPerson.From(context.User), cancellationToken));
        }
    }
}
