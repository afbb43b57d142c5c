using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Outward;
using InsideIn.People;
using InsideIn.Posts;

namespace InsideIn.Tests.Outward;

/// <summary>One author, one post, one yes, each to be varied by one thing.</summary>
internal static class Samples
{
    private static readonly Ids Ids = new(TimeProvider.System, new Random(1));

    public static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static readonly Company Meridian = new("Meridian Works");

    public static readonly Person Ana = new()
    {
        Id = Ids.Of("ana"),
        ObjectId = Ids.Of("ana's account"),
        Handle = "ana.duarte",
        DisplayName = "Ana Duarte",
        Title = "Product Designer",
        Department = "Product and Design",
        ArrivedAt = Noon.AddYears(-3),
    };

    public static readonly Group Open = new()
    {
        Id = Ids.Of("open group"),
        Slug = "open",
        Name = "Open",
        Description = "",
        Privacy = GroupPrivacy.Open,
        CreatedAt = Noon.AddYears(-3),
    };

    public static readonly Post Post = new()
    {
        Id = Ids.Of("ana's post"),
        AuthorId = Ana.Id,
        GroupIds = [Open.Id],
        Body = RichText.Parse("Hello"),
        PublishedAt = Noon.AddDays(-1),
    };

    public static PostVersion Hello { get; } = PostVersion.Of(Post);

    public static PostVersion Version(string text, int revision) => PostVersion.Of(Post with { Body = RichText.Parse(text), RevisionNumber = revision });

    public static OutwardItem Item() => new() { Id = Ids.Unordered(), PostId = Post.Id, AuthorId = Ana.Id };

    public static OutwardItem Offered() => Item().Grant(ConsentTo(Hello)).Item;

    public static InsideIn.Outward.Consent ConsentTo(PostVersion version) => new()
    {
        Id = Ids.Unordered(),
        PostId = Post.Id,
        AuthorId = Ana.Id,
        Version = version,
        Channels = [OutwardChannel.CompanyPage],
        Attribution = Attribution.FullName,
        Byline = Byline.Of(Ana, Meridian, Attribution.FullName).Text,
        NoticeVersion = OutwardNotice.Current.Version,
        NoticeHash = OutwardNotice.Current.Hash,
        Method = "offerPost",
        GrantedAt = Noon,
        ExpiresAt = Noon.AddDays(90),
    };
}
