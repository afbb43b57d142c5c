using InsideIn.Web;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace InsideIn.Demo;

/// <summary>The page of the web client's components at <c>/design</c>: every one in every state. The demo alone serves it. Source: decision 0051.</summary>
internal static class Showroom
{
    /// <summary>Maps the page and its files, without sign-in; nothing where the program was built without its web client.</summary>
    public static void MapShowroom(this WebApplication server)
    {
        var folder = Path.Combine(WebClient.FolderOf(server.Configuration), "showroom");
        if (!Directory.Exists(folder)) return;
        var files = new PhysicalFileProvider(folder);
        var types = new FileExtensionContentTypeProvider();
        server.MapGet("/design/{**path}", (string? path) =>
            files.GetFileInfo(string.IsNullOrEmpty(path) ? "index.html" : path) is { Exists: true, PhysicalPath: { } file } && types.TryGetContentType(file, out var type)
                ? Results.File(file, type)
                : Results.NotFound()).AllowAnonymous();
    }
}
