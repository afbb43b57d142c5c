using InsideIn.EntraId;

namespace InsideIn.Access;

/// <summary>Gives every signed-in request its viewer before anything is executed, and again for each event of what stays open, so that a right that has gone is gone there too.</summary>
internal sealed class ViewerInterceptor(Viewers viewers, Accounts accounts) : IHttpRequestInterceptor
{
    public async ValueTask OnCreateAsync(HttpContext context, RequestBuilder request, CancellationToken cancellationToken)
    {
        // Whoever is not signed in has no viewer, and every field that asks for one is closed to them.
        if (context.User.Identity is not { IsAuthenticated: true })
        {
            return;
        }

        var signedIn = SignedInPerson.From(context.User);
        var alarm = accounts.AlarmOf(signedIn);
        if (WhyRefused(await accounts.StateOfAsync(signedIn, cancellationToken)) is { } refusal)
        {
            throw new GraphQLException(new GraphQLError(refusal) { Code = ErrorCodes.NotAuthenticated });
        }

        request.SetGlobalState("viewer", await viewers.OfAsync(signedIn, cancellationToken)).EndAt(signedIn.ExpiresAt).CheckWhen(alarm);
    }

    private static string? WhyRefused(AccountState state) => state switch
    {
        AccountState.Active => null,
        AccountState.SignedOut => "An administrator ended this sign-in; sign in again.",
        _ => "This account is closed.",
    };
}
