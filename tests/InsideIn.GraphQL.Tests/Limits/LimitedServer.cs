using System.Text.Json;
using InsideIn.GraphQL.Tests.Library;

namespace InsideIn.GraphQL.Tests.Limits;

/// <summary>The library's server with other limits, and what its refusals say.</summary>
internal static class LimitedServer
{
    public static Task<LibraryServer> StartAsync(Func<GraphQLLimits, GraphQLLimits>? change = null, bool? showsFigures = null) =>
        LibraryServer.StartAsync(builder => builder.ModifyOptions(options =>
        {
            options.Limits = change?.Invoke(options.Limits) ?? options.Limits;
            options.ShowsFigures = showsFigures;
        }));

    /// <summary>The name of the limit that refused the request; null where none did. Of what is refused nothing ran.</summary>
    public static string? LimitOf(JsonElement answer)
    {
        if (!answer.TryGetProperty("errors", out var errors)) return null;
        var extensions = errors[0].GetProperty("extensions");
        if (extensions.GetProperty("code").GetString() != "LIMIT_EXCEEDED") return null;
        Assert.False(answer.TryGetProperty("data", out _));
        Assert.Equal(1, errors.GetArrayLength());
        return extensions.GetProperty("limit").GetString();
    }

    public static async Task<string?> LimitOfAsync(this LibraryServer server, string query, object? variables = null) =>
        LimitOf(await server.AskAsync(query, variables));

    /// <summary>Many texts in one, each made of its number.</summary>
    public static string Many(int count, Func<int, string> text) => string.Join(' ', Enumerable.Range(0, count).Select(text));
}
