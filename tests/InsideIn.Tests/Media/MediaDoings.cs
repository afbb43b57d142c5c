using System.Buffers.Binary;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InsideIn.Documents;
using InsideIn.GraphQL;
using InsideIn.Kit;
using InsideIn.Media;
using Microsoft.Extensions.DependencyInjection;

namespace InsideIn.Tests.Media;

/// <summary>What people do with files, through the API.</summary>
internal static class MediaDoings
{
    private const string Announcement =
        "mutation($input: CreateUploadInput!) { createUpload(input: $input) { upload { path expiresAt file { id path uploadedAt } } errors { __typename ... on Error { code message } } } }";

    /// <summary>A picture as far as its parts go, unlike every other.</summary>
    public static byte[] NewPicture(int length = 5_000) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", new byte[13]), .. Chunk("IDAT", RandomNumberGenerator.GetBytes(length - 57)), .. Chunk("IEND", [])];

    /// <summary>A part of a PNG; its checksum is nobody's business here.</summary>
    public static byte[] Chunk(string name, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];
    }

    public static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Announces a file.</summary>
    public static Task<Answer> AnnounceAsync(this Employee owner, int sizeInBytes, string fileName = "boat.png", string contentType = "image/png", string? sha256 = null, Guid? clientKey = null) =>
        owner.AskAsync(Announcement, new { input = new { fileName, contentType, sizeInBytes, sha256, clientKey = clientKey ?? owner.Network.NewClientKey() } });

    /// <summary>Announces a file and gives the address for its content.</summary>
    public static async Task<string> AddressAsync(this Employee owner, int sizeInBytes, string fileName = "boat.png", string contentType = "image/png", string? sha256 = null)
    {
        var answer = (await owner.AnnounceAsync(sizeInBytes, fileName, contentType, sha256)).Expected();
        return answer.TextAt("createUpload.upload.path") ?? throw new InvalidOperationException(answer.Text);
    }

    /// <summary>Puts a content to an address.</summary>
    public static async Task<(int Status, JsonElement Body)> PutAsync(this Employee owner, string path, HttpContent content, string? contentType = null)
    {
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = content };
        using var response = await owner.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>Uploads a file; the answer is where it is read.</summary>
    public static async Task<string> UploadAsync(this Employee owner, byte[] content, string fileName = "boat.png", string contentType = "image/png")
    {
        var path = await owner.AddressAsync(content.Length, fileName, contentType);
        var (status, body) = await owner.PutAsync(path, new ByteArrayContent(content));
        return status == 201 ? path : throw new InvalidOperationException($"{status}: {body}");
    }

    /// <summary>The id of the file that is read at an address.</summary>
    public static string FileIdOf(string path) => new NodeId("MediaFile", Guid.Parse(path.Split('/')[^1])).ToString();

    /// <summary>Asks for a file. The caller disposes the answer.</summary>
    public static async Task<HttpResponseMessage> GetFileAsync(this Employee reader, string path, Action<HttpRequestHeaders>? headers = null, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        headers?.Invoke(request.Headers);
        return await reader.SendAsync(request);
    }

    /// <summary>Whether the store holds the content.</summary>
    public static async Task<bool> HoldsAsync(this Network network, byte[] content)
    {
        await using var found = await network.Store.Blobs.OpenAsync(BlobId.Of(SHA256.HashData(content)));
        return found is not null;
    }

    /// <summary>Clears away what was announced and never came, as the server does each hour.</summary>
    public static Task<int> ForgetUploadsAsync(this Network network) =>
        ActivatorUtilities.CreateInstance<ForgottenUploads>(network.Services).ClearAsync(CancellationToken.None);

    /// <summary>The contents that are being written at the moment.</summary>
    public static int DraftCount(this Network network) => network.Store.Blobs.DraftCount;
}

/// <summary>A content that comes without its length being told, as from a camera.</summary>
internal sealed class Chunked(byte[] content) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => stream.WriteAsync(content).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
