namespace InsideIn.EntraId.Graph;

/// <summary>Takes a redirect for what it is here, a fault: Graph's own calls have none, and whoever could send one could lead a token away.</summary>
internal sealed class NoRedirects : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if ((int)answer.StatusCode is < 300 or >= 400 or 304)
            return answer;
        answer.Dispose();
        throw new GraphException("REDIRECTED", "Microsoft Graph answered with a redirect, which is not followed.") { Status = (int)answer.StatusCode };
    }
}
