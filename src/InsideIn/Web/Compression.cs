using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace InsideIn.Web;

/// <summary>Packs long answers for browsers that take them so. Files are packed when they are built, event streams never. Source: decision 0015.</summary>
public static class Compression
{
    private static readonly string[] MediaTypes = ["application/graphql-response+json", "application/json", "application/graphql", "text/html"];

    /// <summary>Brotli, else gzip, both at their fastest level.</summary>
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // No cookie signs anybody in, so no other site can make a browser ask as a person and learn from the length of the answer.
            options.EnableForHttps = true;
            options.MimeTypes = MediaTypes;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.AddSingleton<IResponseCompressionProvider, LongAnswers>();
    }

    private sealed class LongAnswers(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
    {
        // Bytes. A shorter answer fills one packet of the network packed or not.
        private const long Shortest = 1_400;

        public override bool ShouldCompressResponse(HttpContext context) =>
            context.Response.ContentLength is not < Shortest && base.ShouldCompressResponse(context);
    }
}
