using System.Globalization;
using System.Text.Json.Nodes;

namespace InsideIn.DevTenant;

/// <summary>Photos and what describes them.</summary>
internal static class PhotoAnswers
{
    private static GraphAnswer None => GraphAnswer.Error(404, "ImageNotFound", "The photo wasn't found.");

    public static GraphAnswer Describe(string id, GraphCall call, DevelopmentTenant tenant)
    {
        if (Users.Find(id, call.Caller, tenant) is not { } account)
            return GraphAnswer.NotFound(id);
        return Photo.Of(account.Person, Photo.UsualSide) is not { } photo ? None : GraphAnswer.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.Address}/$metadata#users('{account.Person.User.Id}')/photo/$entity",
            ["@odata.mediaContentType"] = photo.ContentType,
            ["@odata.mediaEtag"] = Tag(account.Person),
            ["id"] = Size(photo.Side),
            ["height"] = photo.Side,
            ["width"] = photo.Side,
        });
    }

    /// <summary>Shape: without a size the usual one; 304 when the caller has these bytes already.</summary>
    public static GraphAnswer Bytes(string id, string? size, GraphCall call, DevelopmentTenant tenant)
    {
        var side = size is null ? Photo.UsualSide : Photo.Sides.FirstOrDefault(side => string.Equals(Size(side), size, StringComparison.OrdinalIgnoreCase));
        if (side == 0)
            return GraphAnswer.BadRequest($"The photo size is '{size}'; expected one of {string.Join(", ", Photo.Sides.Select(Size))}.");
        if (Users.Find(id, call.Caller, tenant) is not { } account)
            return GraphAnswer.NotFound(id);
        if (Photo.Of(account.Person, side) is not { } photo)
            return None;
        var tag = Tag(account.Person);
        return new GraphAnswer(call.IfNoneMatch == tag ? 304 : 200)
        {
            Bytes = call.IfNoneMatch == tag ? null : photo.Bytes,
            ContentType = photo.ContentType,
            Headers = [("ETag", tag)],
        };
    }

    /// <summary>One tag for all sizes, as the photo is one.</summary>
    private static string Tag(DemoPerson person) => $"\"{Photo.Of(person, Photo.UsualSide)!.Tag}\"";

    private static string Size(int side) => string.Create(CultureInfo.InvariantCulture, $"{side}x{side}");
}
