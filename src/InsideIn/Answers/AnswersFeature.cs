namespace InsideIn.Answers;

/// <summary>Questions that nobody answers are brought to those who know.</summary>
public static class AnswersFeature
{
    /// <summary>What the feature brings to the server.</summary>
    public static Feature Feature { get; } = new("Answers")
    {
        Collections = [AnswerStore.Questions, AnswerStore.Requests, AnswerStore.Ledgers],
        Facts = [typeof(AnswerRequested)],
        PersonalData =
        [
            PersonalData.None(AnswerStore.Questions, "a question is named by its id"),
            new PersonalData<AnswerRequest>(AnswerStore.Requests, "requests for answers")
            {
                Own = (store, id, cancellationToken) => PersonalData.ReadAsync(store, AnswerStore.Of(id), cancellationToken),
                Show = request => new { request.PostId, request.Proofs, request.RequestedAt, request.State },
                Forget = (request, _) => request,
            },
            PersonalData.None(AnswerStore.Ledgers, "a ledger holds moments of the last week and no name"),
        ],
        Services = services => services
            .AddSingleton(provider => AnswerOptions.Of(provider.GetRequiredService<IConfiguration>()))
            .AddSingleton<IDuty, AskKnowers>()
            .AddSingleton<IListener, FollowQuestions>(),
        // Settings that cannot be are told at start, not when the first question falls due.
        Prepare = (services, _) =>
        {
            services.GetRequiredService<AnswerOptions>();
            return Task.CompletedTask;
        },
    };
}
