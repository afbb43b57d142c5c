using InsideIn.GraphQL.Language;

namespace InsideIn.GraphQL.Values;

/// <summary>The answer of a coercion: a value, or the reason why there is none. Shape: <see cref="Problem"/> is null where it went well.</summary>
public readonly record struct Coerced(object? Value, string? Problem)
{
    public bool Ok => Problem is null;

    /// <summary>The part of a literal that was refused. Shape: null where the whole was, or where there is no literal.</summary>
    public ValueNode? Place { get; init; }

    public static Coerced To(object? value) => new(value, null);

    /// <summary>The same refusal, at a part of the literal unless it names a smaller one already.</summary>
    public Coerced At(ValueNode part) => this with { Place = Place ?? part };

    /// <param name="problem">One sentence that names what was found and what was expected.</param>
    public static Coerced Refused(string problem) => new(null, problem);
}
