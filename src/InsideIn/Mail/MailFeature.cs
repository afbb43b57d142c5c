using InsideIn.EntraId.Graph;

namespace InsideIn.Mail;

/// <summary>Mail out of the house, by one of two ways.</summary>
public static class MailFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Mail")
    {
        Services = services => services.AddSingleton(RouteOf),
        Prepare = (services, _) =>
        {
            // Wrong settings are told at the start and not with the first mail.
            services.GetRequiredService<IMailRoute>();
            return Task.CompletedTask;
        },
    };

    private static IMailRoute RouteOf(IServiceProvider services)
    {
        var settings = MailSettings.Of(services.GetRequiredService<IConfiguration>());
        var graph = services.GetRequiredService<GraphGateway>();
        return settings.SmtpHost is not null ? new SmtpRoute(settings)
            : graph is { IsConfigured: true, Options.Mailbox.Length: > 0 } ? new GraphRoute(services.GetRequiredService<GraphMail>())
            : new NoRoute();
    }
}
