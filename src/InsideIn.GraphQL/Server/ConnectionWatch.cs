using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL;

/// <summary>Watches whether the reader of an open connection may go on reading.</summary>
internal sealed class ConnectionWatch(RequestPreparation preparation, TimeSpan interval, TimeProvider time)
{
    /// <summary>Completes when the sign-in has ended, or a renewal is refused; it says which. Errors: faults of the interceptor, since who cannot be checked does not go on.</summary>
    public async Task<string> UntilEndAsync(HttpContext http, DateTimeOffset? endsAt, CancellationToken cancellationToken)
    {
        while (true)
        {
            var left = endsAt - time.GetUtcNow();
            if (left <= TimeSpan.Zero) return "The sign-in has ended; sign in again.";
            await Task.Delay(left < interval ? left.Value : interval, time, cancellationToken);
            if ((endsAt is null || time.GetUtcNow() < endsAt) && await RefusalAsync(http, cancellationToken) is { } refusal) return refusal;
        }
    }

    private async ValueTask<string?> RefusalAsync(HttpContext http, CancellationToken cancellationToken)
    {
        await using var scope = http.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        try
        {
            await preparation.RenewAsync(http, scope.ServiceProvider, cancellationToken);
            return null;
        }
        catch (GraphQLException refused)
        {
            return refused.Message;
        }
    }
}
