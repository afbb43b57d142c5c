using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InsideIn.EntraId;

/// <summary>
/// What the log says of a token that was refused: the class of fault, and whose it says it is, so that an administrator finds it in the issuer's
/// own sign-in log. Never the token, a name or an address; and of a forged one only what has the shape of an id, so that nobody writes into the log.
/// </summary>
internal static partial class RefusedTokens
{
    private const int LongestTokenId = 64;

    /// <summary>Writes one line. Shape: a null token is one that could not even be read.</summary>
    public static void Log(ILogger log, string refusal, JsonWebToken? token) =>
        WriteLine(log, refusal, IdIn(token, "tid"), IdIn(token, "azp"), TokenIdIn(token));

    [LoggerMessage(Level = LogLevel.Warning, Message = "A token was refused: {Refusal}. It names tenant {Tenant}, client {Client}, token id {TokenId}.")]
    private static partial void WriteLine(ILogger log, string refusal, Guid? tenant, Guid? client, string? tokenId);

    private static Guid? IdIn(JsonWebToken? token, string claim) => Guid.TryParse(Text(token, claim), out var id) ? id : null;

    private static string? TokenIdIn(JsonWebToken? token) =>
        Text(token, "uti") is { Length: <= LongestTokenId } id && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? id : null;

    private static string? Text(JsonWebToken? token, string claim) => token is not null && token.TryGetPayloadValue<string>(claim, out var text) ? text : null;
}

/// <summary>Reads tokens as the library does, and tells the log of those that it refuses.</summary>
internal sealed class LoggedTokenHandler(ILogger log) : JsonWebTokenHandler
{
    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var result = await base.ValidateTokenAsync(token, validationParameters);
        if (!result.IsValid)
            RefusedTokens.Log(log, result.Exception.GetType().Name, result.TokenOnFailedValidation as JsonWebToken);
        return result;
    }
}
