namespace InsideIn;

/// <summary>Lets every feature that wants to prepare a request do so, lowest level first.</summary>
internal sealed class Interceptors(IEnumerable<IHttpRequestInterceptor> interceptors) : IHttpRequestInterceptor
{
    public async ValueTask OnCreateAsync(HttpContext context, RequestBuilder request, CancellationToken cancellationToken)
    {
        foreach (var interceptor in interceptors)
        {
            await interceptor.OnCreateAsync(context, request, cancellationToken);
        }
    }
}
