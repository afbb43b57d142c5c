using InsideIn.Media;

namespace InsideIn.LinkPreviews;

/// <summary>A picture as it is kept: without what a camera or a program wrote into it.</summary>
public sealed record FetchedPicture(byte[] Content, string ContentType, PictureSize Size);

/// <summary>Looks at a page of the web: what it says about itself, and its picture.</summary>
public sealed class LookAtPage(ReadWeb web, ReadLimits limits)
{
    // Smaller ones are drawn to count readers, not to be seen. Unit: pixels.
    private const int ShortestSide = 50;

    // Larger ones take more memory in a browser than a card is worth. Unit: pixels.
    private const int LongestSide = 6_000;

    private static readonly string[] Pages = ["text/html", "application/xhtml+xml"];
    private static readonly string[] Pictures = [.. FileType.All.Where(type => type.IsPicture).Select(type => type.ContentType)];

    /// <summary>Reads a page and its picture. Shape: what it says, without a picture where that cannot be had; or why nothing was read.</summary>
    public async Task<(PageHead? Head, FetchedPicture? Picture, WebRefusal? Refusal)> ReadAsync(WebAddress address, CancellationToken cancellationToken)
    {
        var (page, refusal) = await web.ReadAsync(address, new WebWish(Pages, limits.PageBytes, MayBeCut: true), cancellationToken);
        if (page is null)
        {
            return (null, null, refusal);
        }

        var head = PageHead.Read(page);
        return head.Title is null ? (null, null, WebRefusal.Nothing)
            : head.Picture is { } named && page.Address.Follow(named) is { } pictureAddress ? (head, await PictureAsync(pictureAddress, cancellationToken), null)
            : (head, null, null);
    }

    private async Task<FetchedPicture?> PictureAsync(WebAddress address, CancellationToken cancellationToken)
    {
        var (answer, _) = await web.ReadAsync(address, new WebWish(Pictures, limits.PictureBytes, MayBeCut: false), cancellationToken);
        return answer is not null
            && FileType.Find(answer.ContentType) is { IsPicture: true } type && type.Fits(answer.Content[..Math.Min(answer.Content.Length, FileType.HeadLength)])
            && PictureMetadata.Strip(answer.Content, type.ContentType) is { } content
            && PictureSize.Of(content, type.ContentType) is { } size && Math.Min(size.Width, size.Height) >= ShortestSide && Math.Max(size.Width, size.Height) <= LongestSide
                ? new FetchedPicture(content, type.ContentType, size)
                : null;
    }
}
