using InsideIn.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.GraphQL;

/// <summary>Watches whether the reader of an open connection may go on reading.</summary>
internal sealed class ConnectionWatch(RequestPreparation preparation, TimeSpan interval, TimeProvider time)
{
    /// <summary>Completes when the sign-in has ended, or a renewal is refused; it says which. A renewal is asked for at each interval, and at once when the alarm of the one before tells. Errors: faults of the interceptor, since who cannot be checked does not go on.</summary>
    public async Task<string> UntilEndAsync(HttpContext http, RequestSurroundings? begun, CancellationToken cancellationToken)
    {
        var (endsAt, alarm) = (begun?.EndsAt, begun?.Alarm ?? CancellationToken.None);
        while (true)
        {
            var left = endsAt - time.GetUtcNow();
            if (left <= TimeSpan.Zero) return "The sign-in has ended; sign in again.";
            await UntilCheckAsync(left < interval ? left.Value : interval, alarm, cancellationToken);
            if (endsAt <= time.GetUtcNow()) continue;
            (alarm, var refusal) = await RenewAsync(http, cancellationToken);
            if (refusal is not null) return refusal;
        }
    }

    private async Task UntilCheckAsync(TimeSpan pause, CancellationToken alarm, CancellationToken cancellationToken)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, alarm);
        await Task.Delay(pause, time, wait.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private async ValueTask<(CancellationToken Alarm, string? Refusal)> RenewAsync(HttpContext http, CancellationToken cancellationToken)
    {
        await using var scope = http.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        try
        {
            return ((await preparation.RenewAsync(http, scope.ServiceProvider, cancellationToken)).Alarm, null);
        }
        catch (GraphQLException refused)
        {
            return (default, refused.Message);
        }
    }
}
