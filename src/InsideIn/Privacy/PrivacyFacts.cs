namespace InsideIn.Privacy;

/// <summary>Somebody asked for everything that the network holds of them.</summary>
public sealed record DataExportRequested(Guid PersonId, DateTimeOffset At) : Fact(PersonId, At);

/// <summary>An officer asked for the data of somebody who has left.</summary>
public sealed record LeaverExportRequested(Guid ActorId, DateTimeOffset At, Guid LeaverExportId, Guid PersonId) : Fact(ActorId, At);

/// <summary>The officer was given an address under which it can be fetched.</summary>
public sealed record LeaverExportOpened(Guid ActorId, DateTimeOffset At, Guid LeaverExportId, Guid PersonId) : Fact(ActorId, At);

/// <summary>An administrator asked what names a person, to erase them.</summary>
public sealed record ErasureRequested(Guid ActorId, DateTimeOffset At, Guid ErasureId, Guid PersonId) : Fact(ActorId, At);

/// <summary>An administrator had the person erased.</summary>
public sealed record ErasureConfirmed(Guid ActorId, DateTimeOffset At, Guid ErasureId, Guid PersonId) : Fact(ActorId, At);

/// <summary>Nothing names the person any more.</summary>
public sealed record PersonErased(Guid ActorId, DateTimeOffset At, Guid PersonId) : PersonForgotten(ActorId, At, PersonId);
