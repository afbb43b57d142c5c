using InsideIn.EntraId.Downstream;

namespace InsideIn.Access;

/// <summary>
/// Tells the web client what the directory wants of the person before it does something in their name: scopes to consent to, claims to prove.
/// The answer is an error with what the client must ask for, never a redirect.
/// </summary>
internal sealed class AskToSignIn : IErrorFilter
{
    public GraphQLError OnError(GraphQLError error) => error.Exception is InteractionRequiredException wanted
        ? error with
        {
            Message = wanted.Message,
            Code = InteractionRequiredException.Code,
            Exception = null,
            Extensions = new Dictionary<string, object?> { ["scopes"] = string.Join(' ', wanted.Scopes), ["claims"] = wanted.Claims },
        }
        : error;

    /// <summary>The same for a plain HTTP endpoint: 401 with the challenge.</summary>
    public static Task AnswerAsync(HttpContext context, InteractionRequiredException wanted)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = wanted.Challenge;
        return context.Response.WriteAsJsonAsync(new { code = InteractionRequiredException.Code, message = wanted.Message, scopes = wanted.Scopes, claims = wanted.Claims }, context.RequestAborted);
    }
}
