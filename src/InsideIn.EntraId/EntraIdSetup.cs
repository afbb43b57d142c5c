using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace InsideIn.EntraId;

public static class EntraIdSetup
{
    /// <summary>
    /// Accepts Entra ID access tokens of one directory. Every endpoint that does not say otherwise demands an active
    /// person's token with the scope; the policies named in <see cref="AppRoles"/> demand a role as well.
    /// Errors: wrong settings stop the start. A refused request is answered 401, 403 or 503 with a body
    /// <c>{ code, message }</c>; the codes are listed in the README.
    /// </summary>
    public static IServiceCollection AddEntraId(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment, AccountCheck accounts)
    {
        // A key that was rolled over is looked up before the answer, not after it. Read once by the token library.
        AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);

        services.AddOptions<EntraOptions>().Bind(configuration.GetSection(EntraOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<EntraOptions>>(new EntraOptionsCheck(environment));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(accounts);
        services.AddIssuer();
        services.AddSingleton(provider => BrowserConfiguration.For(provider.GetRequiredService<IOptions<EntraOptions>>().Value));
        services.AddTokens();
        services.AddSingleton<TokenSignIn>();
        return services;
    }

    private static void AddIssuer(this IServiceCollection services)
    {
        services.AddHttpClient(nameof(IssuerMetadata), http => http.Timeout = TimeSpan.FromSeconds(10))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddSingleton(provider => new IssuerMetadata(
            provider.GetRequiredService<IOptions<EntraOptions>>().Value,
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(IssuerMetadata))));
    }

    private static void AddTokens(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, TokenValidation>();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddScoped<IAuthorizationHandler, ActivePersonHandler>();
        services.AddSingleton<IAuthorizationHandler, AppPermissionHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalAnswer>();
        services.AddAuthorization(authorization =>
        {
            var person = Policy(role: null);
            authorization.DefaultPolicy = person;
            authorization.FallbackPolicy = person;
            foreach (var role in AppRoles.All)
                authorization.AddPolicy(role, Policy(role));
        });
    }

    private static AuthorizationPolicy Policy(string? role) => new AuthorizationPolicyBuilder(JwtBearerDefaults.AuthenticationScheme)
        .RequireAuthenticatedUser().AddRequirements(new ActivePersonRequirement(role)).Build();
}
