namespace InsideIn.Tests.CompanyDirectory;

/// <summary>A way to the tenant on which a server dies: at the n-th page of the directory, before the page is asked for or right after it came.</summary>
internal sealed class Guillotine(HttpMessageHandler way) : DelegatingHandler(way)
{
    private int pages;
    private int fallsAt = int.MaxValue;
    private bool isAfter;
    private CancellationTokenSource? life;

    /// <summary>From now on the server with this life dies at its n-th page, 1 for the next.</summary>
    public void Set(CancellationTokenSource life, int page, bool isAfter) => (this.life, this.isAfter, fallsAt, pages) = (life, isAfter, page, 0);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isFalling = request.RequestUri!.AbsolutePath.Contains("/users/delta", StringComparison.Ordinal) && ++pages == fallsAt;
        if (isFalling && !isAfter)
        {
            await life!.CancelAsync();
        }

        var answer = await base.SendAsync(request, cancellationToken);
        if (isFalling)
        {
            await life!.CancelAsync();
        }

        return answer;
    }
}
