using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: InsideIn.GraphQL.Module("PeersTypes")]

namespace InsideIn.GraphQL.Peers;

/// <summary>
/// A server of the schema and data that engines are compared on: <c>/graphql</c> by our engine with its limits as they are by default, and
/// <c>/hand-written</c>, which gives the same answers without one. <c>/allocated</c> tells the bytes that the process has allocated so far.
/// </summary>
public static class PeersApp
{
    /// <summary>The server, not yet started. Port 0: any free one of this machine.</summary>
    public static WebApplication Create(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        builder.Services.AddSingleton<PeerData>().AddGraphQLServer().AddPeersTypes()
            // The load comes from one address; the limit on cost over time is meant for one person.
            .ModifyOptions(options => options.Limits = options.Limits with { RateBurst = GraphQLLimits.MostCost, RatePerSecond = GraphQLLimits.MostCost });
        var app = builder.Build();
        app.MapGraphQL();
        app.MapPost("/hand-written", HandWritten.AnswerAsync);
        app.MapGet("/allocated", () => Results.Text(GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture)));
        return app;
    }
}
