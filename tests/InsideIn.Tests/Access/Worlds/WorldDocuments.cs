using InsideIn.Conversations;
using InsideIn.Documents;
using InsideIn.Events;
using InsideIn.Groups;
using InsideIn.Kernel;
using InsideIn.Media;
using InsideIn.Notifications;
using InsideIn.Pages;
using InsideIn.Posts;

namespace InsideIn.Tests.Access.Worlds;

/// <summary>What the test knows, as the documents that the product would have kept of it.</summary>
internal static class WorldDocuments
{
    private static readonly EventTime Later = new("2030-06-03T09:00", "2030-06-03T10:00", "UTC", new(2030, 6, 3, 9, 0, 0, TimeSpan.Zero), new(2030, 6, 3, 10, 0, 0, TimeSpan.Zero));

    public static Group Of(WorldGroup group, int seed, DateTimeOffset at) => new()
    {
        Id = group.Id,
        Slug = SlugOf(group, seed),
        Name = SlugOf(group, seed),
        Description = "",
        Privacy = group.Privacy,
        CreatedAt = at,
        History = group.ShowsAll ? GroupHistory.All : GroupHistory.SinceJoining,
        HistoryOpenedAt = group.ShowsAllSince,
    };

    public static string SlugOf(WorldGroup group, int seed) => $"world-{seed}-{group.Id:N}";

    public static void Insert(Batch batch, WorldThing thing, Guid? removedFrom)
    {
        switch (thing.Type)
        {
            case "Post":
                var (post, _) = Post.Publish(thing.Id, thing.AuthorId, [.. thing.Doors.Select(door => door.Id)], ContentOf(thing), thing.At);
                post = thing.IsExpired ? post.Expire(thing.At).Post : post;
                post = removedFrom is null ? post : post with { RemovedAt = thing.At, RemovedFromId = removedFrom };
                post = thing.IsWithheld ? post with { WithheldAt = thing.At } : post;
                if (thing.FileId is { } fileId)
                {
                    batch.Insert(MediaStore.Files, new MediaFile
                    {
                        Id = fileId, OwnerId = thing.AuthorId, FileName = "plan.pdf", ContentType = "application/pdf", SizeInBytes = 1, UploadedAt = thing.At, Hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(fileId.ToByteArray())), AttachedTo = new Subject(SubjectKind.Post, thing.Id),
                    });
                }

                batch.Insert(PostStore.Posts, thing.IsDeleted ? post.Delete(thing.AuthorId, thing.At).Post : post);
                break;
            case "Event":
                batch.Insert(EventStore.Events, new Event
                {
                    Id = thing.Id, GroupId = thing.Doors[0].Id, OrganiserId = thing.AuthorId, Title = "An event", Description = "", Time = Later, CreatedAt = thing.At,
                    WithheldAt = thing.IsWithheld ? thing.At : null,
                });
                break;
            default:
                var change = Page.Create(new PageContent("A page", RichText.Parse("Words")), new PageCreated(thing.AuthorId, thing.At, thing.Id, thing.Doors[0].Id));
                batch.Insert(PageStore.Pages, thing.IsWithheld ? change.Page with { WithheldAt = thing.At } : change.Page).Insert(PageStore.Revisions, change.Revision!);
                break;
        }
    }

    public static Notice NoticeOf(Guid person, WorldThing thing)
    {
        var subject = new Subject(Enum.Parse<SubjectKind>(thing.Type), thing.Id);
        return new Notice
        {
            Id = Ids.Of("world.notice", person, thing.Id), PersonId = person, Reason = NoticeReason.Mention, Where = subject, Since = thing.At,
            Happenings = [new Happening(thing.Id, subject, thing.AuthorId, thing.At)],
        };
    }

    private static PostContent ContentOf(WorldThing post) => new(post.Kind, RichText.Parse(post.Tag is null ? "A post" : $"A post with #{post.Tag}"))
    {
        Announcement = post.Kind == PostKind.Announcement ? new Announcement(Later.StartsAt) : null,
        Shared = post.Shared is { } shared ? new Subject(SubjectKind.Post, shared.Id) : null,
        FileIds = post.FileId is { } fileId ? [fileId] : [],
    };

    public static Comment Of(WorldComment comment)
    {
        var subject = new Subject(Enum.Parse<SubjectKind>(comment.On.Type), comment.On.Id);
        var (written, _) = Comment.Add(comment.Id, comment.AuthorId, subject, comment.Parent?.Id, RichText.Parse("A comment"), comment.On.At.AddSeconds(1));
        written = written with { HasReplies = comment.Replies.Any() };
        return comment.IsDeleted ? written.Delete(comment.AuthorId, comment.On.At.AddSeconds(2)).Comment : written;
    }
}
