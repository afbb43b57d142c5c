using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace InsideIn.Tests.Mail;

/// <summary>A mail server of a few lines that keeps what it is given. It refuses addresses that begin with <c>refused</c> for good and with <c>busy</c> for now.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly Task serving;

    private SmtpSink()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public static SmtpSink Start() => new();

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The mails as they came, headers and all.</summary>
    public ConcurrentQueue<string> Mails { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        listener.Stop();
        await serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ending.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!ending.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(ending.Token);
            await TalkAsync(client);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync(ending.Token) is { } line)
        {
            await writer.WriteLineAsync(line switch
            {
                _ when line.StartsWith("DATA", StringComparison.Ordinal) => await TakeAsync(reader, writer),
                _ when line.StartsWith("RCPT TO:<refused", StringComparison.Ordinal) => "550 unknown",
                _ when line.StartsWith("RCPT TO:<busy", StringComparison.Ordinal) => "450 later",
                _ when line.StartsWith("QUIT", StringComparison.Ordinal) => "221 bye",
                _ => "250 ok",
            });
        }
    }

    private async Task<string> TakeAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(ending.Token) is { } line && line != ".")
        {
            mail.AppendLine(line);
        }

        Mails.Enqueue(mail.ToString());
        return "250 taken";
    }
}
