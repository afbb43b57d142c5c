using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace InsideIn.GraphQL.Peers;

/// <summary>What somebody would write who needs these three answers and no engine: the body is read, the JSON is written, nothing is looked up twice.</summary>
public static class HandWritten
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Answers a GraphQL request by its operation's name; the document is not looked at.</summary>
    public static async Task AnswerAsync(HttpContext http, PeerData data)
    {
        using var request = await JsonDocument.ParseAsync(http.Request.Body, default, http.RequestAborted);
        http.Response.ContentType = "application/json; charset=utf-8";
        Write(http.Response.BodyWriter, request.RootElement, data);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    /// <summary>Writes the answer to a request.</summary>
    public static void Write(IBufferWriter<byte> output, JsonElement request, PeerData data)
    {
        var variables = request.GetProperty("variables");
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        switch (request.GetProperty("operationName").GetString())
        {
            case "Me": WriteMe(json, data); break;
            case "Feed": WriteFeed(json, variables, data); break;
            case "AddComment": WriteAddComment(json, variables.GetProperty("input"), data); break;
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMe(Utf8JsonWriter json, PeerData data)
    {
        var me = data.Users["u1"];
        json.WriteStartObject("me"u8);
        json.WriteString("id"u8, me.Id);
        json.WriteString("displayName"u8, me.DisplayName);
        json.WriteString("title"u8, me.Title);
        json.WriteString("department"u8, me.Department);
        json.WriteEndObject();
    }

    private static void WriteFeed(Utf8JsonWriter json, JsonElement variables, PeerData data)
    {
        var page = data.Page(variables.GetProperty("first").GetInt32(), variables.TryGetProperty("after", out var after) ? after.GetString() : null)!;
        json.WriteStartObject("feed"u8);
        json.WriteStartObject("pageInfo"u8);
        json.WriteBoolean("hasNextPage"u8, page.PageInfo.HasNextPage);
        json.WriteString("endCursor"u8, page.PageInfo.EndCursor);
        json.WriteEndObject();
        json.WriteStartArray("nodes"u8);
        foreach (var post in page.Posts) WritePost(json, post, data);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePost(Utf8JsonWriter json, Post post, PeerData data)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, post.Id);
        json.WriteString("text"u8, post.Text);
        json.WriteString("createdAt"u8, post.CreatedAt);
        var author = data.Users[post.AuthorId];
        json.WriteStartObject("author"u8);
        json.WriteString("id"u8, author.Id);
        json.WriteString("displayName"u8, author.DisplayName);
        json.WriteString("title"u8, author.Title);
        json.WriteEndObject();
        WriteGroup(json, post, data);
        json.WriteStartArray("reactionCounts"u8);
        foreach (var reaction in data.Reactions[post.Id])
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, NameOf(reaction.Kind));
            json.WriteNumber("count"u8, reaction.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var comments = data.Comments[post.Id];
        json.WriteNumber("commentCount"u8, comments.Count + data.AddedTo(post.Id));
        json.WriteStartArray("comments"u8);
        for (var at = 0; at < comments.Count && at < 3; at++) WriteComment(json, comments[at], data);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, Post post, PeerData data)
    {
        if (post.GroupId is null)
        {
            json.WriteNull("group"u8);
            return;
        }

        var group = data.Groups[post.GroupId];
        json.WriteStartObject("group"u8);
        json.WriteString("id"u8, group.Id);
        json.WriteString("name"u8, group.Name);
        json.WriteEndObject();
    }

    private static void WriteAddComment(Utf8JsonWriter json, JsonElement input, PeerData data)
    {
        var postId = input.GetProperty("postId").GetString()!;
        json.WriteStartObject("addComment"u8);
        json.WritePropertyName("comment"u8);
        WriteComment(json, data.AddComment(postId, input.GetProperty("text").GetString()!), data);
        json.WriteStartObject("post"u8);
        json.WriteString("id"u8, postId);
        json.WriteNumber("commentCount"u8, data.Comments[postId].Count + data.AddedTo(postId));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteComment(Utf8JsonWriter json, Comment comment, PeerData data)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, comment.Id);
        json.WriteString("text"u8, comment.Text);
        json.WriteString("createdAt"u8, comment.CreatedAt);
        var author = data.Users[comment.AuthorId];
        json.WriteStartObject("author"u8);
        json.WriteString("id"u8, author.Id);
        json.WriteString("displayName"u8, author.DisplayName);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> NameOf(ReactionKind kind) => kind switch
    {
        ReactionKind.Like => "LIKE"u8,
        ReactionKind.Celebrate => "CELEBRATE"u8,
        ReactionKind.Support => "SUPPORT"u8,
        ReactionKind.Insightful => "INSIGHTFUL"u8,
        _ => "FUNNY"u8,
    };
}
