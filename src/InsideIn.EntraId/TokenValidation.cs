using System.Globalization;
using InsideIn.EntraId.Downstream;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;

namespace InsideIn.EntraId;

/// <summary>Configures the bearer handler: how a token is validated, and what is answered and logged when it is not.</summary>
internal sealed class TokenValidation(
    IOptions<EntraOptions> entra, IssuerMetadata issuer, IHttpClientFactory clients, TimeProvider clock, IHostEnvironment environment,
    ILogger<TokenValidation> log) : IConfigureNamedOptions<JwtBearerOptions>
{
    // Entra's tokens stay below 8 KB; a longer one is refused before anything in it is read.
    private const int LargestToken = 16 * 1024;

    private const int RetryAfterSeconds = 5;

    public void Configure(string? name, JwtBearerOptions bearer)
    {
        if (name == JwtBearerDefaults.AuthenticationScheme)
            Configure(bearer);
    }

    public void Configure(JwtBearerOptions bearer)
    {
        bearer.ConfigurationManager = issuer.Manager;
        bearer.MapInboundClaims = false;
        bearer.IncludeErrorDetails = environment.IsDevelopment();
        bearer.TimeProvider = clock;
        bearer.TokenHandlers.Clear();
        bearer.TokenHandlers.Add(new LoggedTokenHandler(log) { MapInboundClaims = false, MaximumTokenSizeInBytes = LargestToken });
        bearer.TokenValidationParameters = Parameters();
        bearer.Events = new JwtBearerEvents { OnTokenValidated = Judge, OnChallenge = Answer };
    }

    private TokenValidationParameters Parameters()
    {
        var options = entra.Value;
        var parameters = new TokenValidationParameters
        {
            ConfigurationManager = issuer.Manager,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidTypes = ["JWT"],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ValidateIssuerSigningKey = true,
            IncludeTokenOnFailedValidation = true,
            TryAllIssuerSigningKeys = false,
            NameClaimType = "name",
            RoleClaimType = "roles",
            LifetimeValidator = (start, end, _, _) => TokenRules.IsCurrent(start, end, clock.GetUtcNow()),
            AudienceValidator = (audiences, _, _) => audiences.SequenceEqual([options.ClientId], StringComparer.Ordinal),
            // The third argument makes the validator read our metadata; without it, it would fetch its own, by https only.
            IssuerValidator = AadIssuerValidator.GetAadIssuerValidator(
                options.Authority, clients.CreateClient(nameof(IssuerMetadata)), _ => issuer.Manager).Validate,
        };
        parameters.EnableEntraIdSigningKeyCloudInstanceValidation();
        parameters.EnableAadSigningKeyIssuerValidation();
        return parameters;
    }

    private Task Judge(TokenValidatedContext context)
    {
        var token = (JsonWebToken)context.SecurityToken;
        if (TokenRules.Refusal(token, entra.Value) is { } refusal)
        {
            RefusedTokens.Log(log, refusal, token);
            context.Fail(refusal);
        }
        else
            Assertion.Attach(context.Principal!, token);
        return Task.CompletedTask;
    }

    private async Task Answer(JwtBearerChallengeContext context)
    {
        if (context.AuthenticateFailure is null)
            await Refuse(context, Refusal.TokenMissing);
        else if (await issuer.IsAvailable(context.HttpContext.RequestAborted))
            await Refuse(context, Refusal.TokenRefused);
        else
        {
            // A 401 would send the browser into a sign-in loop although nothing is wrong with its token.
            context.HandleResponse();
            context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
            await Refusal.IssuerUnavailable.Write(context.HttpContext);
        }
    }

    private static async Task Refuse(JwtBearerChallengeContext context, Refusal refusal)
    {
        var detail = context.Options.IncludeErrorDetails ? context.AuthenticateFailure?.GetType().Name : null;
        context.HandleResponse();
        context.Response.Headers.WWWAuthenticate = detail is null ? "Bearer" : $"Bearer error=\"invalid_token\", error_description=\"{detail}\"";
        await refusal.Write(context.HttpContext);
    }
}
