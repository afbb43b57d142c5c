using System.Net.Http.Headers;
using System.Text.Json;
using InsideIn.Kit;

namespace InsideIn.Tests.Live;

/// <summary>Somebody who follows one thing, by either transport. What comes is told as one line: <c>next</c> with its data, <c>complete</c>, or <c>closed</c> when the connection ended without it.</summary>
internal abstract class Follower : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<Follower> OpenAsync(bool isSocket, Employee reader, string query, string id, int already = 0)
    {
        Follower opened = isSocket ? await OverSocket.OpenAsync(reader, query, id) : await OverEvents.OpenAsync(reader, query, id);
        await OpenSubscriptions.Reach(already + 1);
        return opened;
    }

    /// <summary>What comes next.</summary>
    public abstract Task<string> NextAsync();

    public abstract void Dispose();

    private sealed class OverSocket(Socket socket) : Follower
    {
        public static async Task<Follower> OpenAsync(Employee reader, string query, string id)
        {
            var socket = await Socket.OpenAsync(reader);
            await socket.AskAsync("1", query, new { id });
            return new OverSocket(socket);
        }

        public override async Task<string> NextAsync()
        {
            try
            {
                var message = await socket.NextAsync();
                return message.GetProperty("type").GetString() == "next" ? $"next {message.GetProperty("payload").GetProperty("data").GetRawText()}" : message.GetProperty("type").GetString()!;
            }
            catch (InvalidOperationException)
            {
                return "closed";
            }
        }

        public override void Dispose() => socket.Dispose();
    }

    private sealed class OverEvents(HttpClient http, HttpResponseMessage answer, StreamReader lines) : Follower
    {
        public static async Task<Follower> OpenAsync(Employee reader, string query, string id)
        {
            var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = reader.Network.Address };
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}&variables={Uri.EscapeDataString(JsonSerializer.Serialize(new { id }))}");
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", reader.Network.Tenant.TokenFor(reader.Alias));
            var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            return new OverEvents(http, answer, new StreamReader(await answer.Content.ReadAsStreamAsync()));
        }

        public override async Task<string> NextAsync()
        {
            while (await lines.ReadLineAsync().WaitAsync(Patience) is { } line)
            {
                if (line == "event: complete")
                {
                    return "complete";
                }

                if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    var result = JsonElement.Parse(line["data: ".Length..]);
                    // Whose account has just been closed may be told so in a result that has errors alone.
                    return $"next {(result.TryGetProperty("data", out var data) ? data : result).GetRawText()}";
                }
            }

            return "closed";
        }

        public override void Dispose()
        {
            lines.Dispose();
            answer.Dispose();
            http.Dispose();
        }
    }
}
