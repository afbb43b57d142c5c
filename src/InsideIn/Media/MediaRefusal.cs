namespace InsideIn.Media;

/// <summary>An answer to a request for or with a content that is not taken up: an HTTP status, a stable code, and a sentence for a person.</summary>
public sealed record MediaRefusal(int Status, string Code, string Message)
{
    /// <summary>Absent and unreadable are one answer (rule R2).</summary>
    public static readonly MediaRefusal NotFound = new(StatusCodes.Status404NotFound, "NOT_FOUND", "There is nothing here under this address, or you may not see it.");

    /// <summary>The content is here already, or comes on another connection.</summary>
    public static readonly MediaRefusal Used = new(StatusCodes.Status409Conflict, "UPLOAD_USED", "This address has taken its file; announce another one.");

    /// <summary>The same content is being removed at this moment, for longer than it should take.</summary>
    public static readonly MediaRefusal Busy = new(StatusCodes.Status503ServiceUnavailable, "UPLOAD_BUSY", "A file of the same content is being removed at the moment. Send this one again later; it takes two hours at the most.");

    /// <summary>The address is too old.</summary>
    public static MediaRefusal Expired(DateTimeOffset at) => new(StatusCodes.Status410Gone, "UPLOAD_EXPIRED", $"This address took its file until {at:u}; announce the file again.");

    /// <summary>The content has another length than announced.</summary>
    public static MediaRefusal WrongSize(long found, int announced) => new(StatusCodes.Status400BadRequest, "UPLOAD_SIZE_DIFFERS", $"{found} bytes came; {announced} were announced.");

    /// <summary>The content has another hash than announced.</summary>
    public static MediaRefusal WrongHash(BlobId found, string announced) => new(StatusCodes.Status400BadRequest, "UPLOAD_HASH_DIFFERS", $"The content has the SHA-256 {found}; {announced} was announced.");

    /// <summary>The header or the content itself says another type than announced.</summary>
    public static MediaRefusal WrongType(string? found, string announced) =>
        new(StatusCodes.Status415UnsupportedMediaType, "UPLOAD_TYPE_DIFFERS", found is null ? $"The content does not look like '{announced}', which was announced." : $"The content comes as '{found}'; '{announced}' was announced.");

    /// <summary>The connection ended before the content did.</summary>
    public static MediaRefusal Cut(int status) => new(status, "UPLOAD_CUT", "The content ended before its announced length, or came too slowly. Nothing of it was kept; send it again.");

    /// <summary>The refusal as an answer.</summary>
    public IResult ToAnswer() => Results.Json(new { code = Code, message = Message }, statusCode: Status);
}
