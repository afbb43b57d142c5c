using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;

namespace InsideIn.EntraId;

/// <summary>Ways in for applications that act for nobody, such as a nightly job of the company. They are never mixed with people's roles.</summary>
public static class AppPermissions
{
    /// <summary>
    /// A policy that an application's own token passes when it holds the permission (an app role whose allowed member type is Application).
    /// A person's token never passes, whatever its roles; nor does an application pass any policy for people.
    /// </summary>
    public static AuthorizationPolicy Demand(string permission) => new AuthorizationPolicyBuilder(JwtBearerDefaults.AuthenticationScheme)
        .RequireAuthenticatedUser().AddRequirements(new AppPermissionRequirement(permission)).Build();

    internal static bool IsApplication(this ClaimsPrincipal user) => user.FindFirst("idtyp")?.Value == "app";
}

internal sealed record AppPermissionRequirement(string Permission) : IAuthorizationRequirement;

internal sealed class AppPermissionHandler : AuthorizationHandler<AppPermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AppPermissionRequirement requirement)
    {
        if (context.User.IsApplication() && context.User.HasClaim("roles", requirement.Permission))
            context.Succeed(requirement);
        else
            context.Fail(new RefusalReason(this, Refusal.PermissionMissing));
        return Task.CompletedTask;
    }
}
