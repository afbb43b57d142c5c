using System.Diagnostics.CodeAnalysis;

namespace InsideIn.GraphQL;

/// <summary>What a mutation returns: its result, or one refusal. Write <c>return post;</c> or <c>return new GroupNotFound(id);</c>: both convert by themselves.</summary>
[SuppressMessage("Usage", "CA2225", Justification = "A refusal is returned as it is; a named way would only make two of them.")]
public abstract class FieldResult<T>
{
    private protected FieldResult(T value)
    {
        Value = value;
        IsSuccess = true;
    }

    private protected FieldResult(IError error) => Error = error;

    /// <summary>Whether there is a result.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess { get; }

    /// <summary>The result; the default for a refusal.</summary>
    public T? Value { get; }

    /// <summary>The refusal; null for a result.</summary>
    public IError? Error { get; }

    /// <summary>A result.</summary>
    public static implicit operator FieldResult<T>(T value) => new DeclaredResult<T>(value);
}

/// <inheritdoc cref="FieldResult{T}"/>
[SuppressMessage("Usage", "CA2225", Justification = "See the base type.")]
public sealed class FieldResult<T, TError> : FieldResult<T>
    where TError : class, IError
{
    private FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IError error)
        : base(error)
    {
    }

    /// <summary>A result.</summary>
    public static implicit operator FieldResult<T, TError>(T value) => new(value);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError>(TError error) => new(error);
}

/// <inheritdoc cref="FieldResult{T}"/>
[SuppressMessage("Usage", "CA2225", Justification = "See the base type.")]
public sealed class FieldResult<T, TError1, TError2> : FieldResult<T>
    where TError1 : class, IError
    where TError2 : class, IError
{
    private FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IError error)
        : base(error)
    {
    }

    /// <summary>A result.</summary>
    public static implicit operator FieldResult<T, TError1, TError2>(T value) => new(value);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2>(TError1 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2>(TError2 error) => new(error);
}

/// <inheritdoc cref="FieldResult{T}"/>
[SuppressMessage("Usage", "CA2225", Justification = "See the base type.")]
public sealed class FieldResult<T, TError1, TError2, TError3> : FieldResult<T>
    where TError1 : class, IError
    where TError2 : class, IError
    where TError3 : class, IError
{
    private FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IError error)
        : base(error)
    {
    }

    /// <summary>A result.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3>(T value) => new(value);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3>(TError1 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3>(TError2 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3>(TError3 error) => new(error);
}

/// <inheritdoc cref="FieldResult{T}"/>
[SuppressMessage("Usage", "CA2225", Justification = "See the base type.")]
public sealed class FieldResult<T, TError1, TError2, TError3, TError4> : FieldResult<T>
    where TError1 : class, IError
    where TError2 : class, IError
    where TError3 : class, IError
    where TError4 : class, IError
{
    private FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IError error)
        : base(error)
    {
    }

    /// <summary>A result.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4>(T value) => new(value);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4>(TError1 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4>(TError2 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4>(TError3 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4>(TError4 error) => new(error);
}

/// <inheritdoc cref="FieldResult{T}"/>
[SuppressMessage("Usage", "CA2225", Justification = "See the base type.")]
public sealed class FieldResult<T, TError1, TError2, TError3, TError4, TError5> : FieldResult<T>
    where TError1 : class, IError
    where TError2 : class, IError
    where TError3 : class, IError
    where TError4 : class, IError
    where TError5 : class, IError
{
    private FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IError error)
        : base(error)
    {
    }

    /// <summary>A result.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5>(T value) => new(value);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5>(TError1 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5>(TError2 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5>(TError3 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5>(TError4 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5>(TError5 error) => new(error);
}

/// <inheritdoc cref="FieldResult{T}"/>
[SuppressMessage("Usage", "CA2225", Justification = "See the base type.")]
public sealed class FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6> : FieldResult<T>
    where TError1 : class, IError
    where TError2 : class, IError
    where TError3 : class, IError
    where TError4 : class, IError
    where TError5 : class, IError
    where TError6 : class, IError
{
    private FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IError error)
        : base(error)
    {
    }

    /// <summary>A result.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6>(T value) => new(value);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6>(TError1 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6>(TError2 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6>(TError3 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6>(TError4 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6>(TError5 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6>(TError6 error) => new(error);
}

/// <inheritdoc cref="FieldResult{T}"/>
[SuppressMessage("Usage", "CA2225", Justification = "See the base type.")]
public sealed class FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7> : FieldResult<T>
    where TError1 : class, IError
    where TError2 : class, IError
    where TError3 : class, IError
    where TError4 : class, IError
    where TError5 : class, IError
    where TError6 : class, IError
    where TError7 : class, IError
{
    private FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IError error)
        : base(error)
    {
    }

    /// <summary>A result.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7>(T value) => new(value);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7>(TError1 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7>(TError2 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7>(TError3 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7>(TError4 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7>(TError5 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7>(TError6 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7>(TError7 error) => new(error);
}

/// <inheritdoc cref="FieldResult{T}"/>
[SuppressMessage("Usage", "CA2225", Justification = "See the base type.")]
public sealed class FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8> : FieldResult<T>
    where TError1 : class, IError
    where TError2 : class, IError
    where TError3 : class, IError
    where TError4 : class, IError
    where TError5 : class, IError
    where TError6 : class, IError
    where TError7 : class, IError
    where TError8 : class, IError
{
    private FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IError error)
        : base(error)
    {
    }

    /// <summary>A result.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8>(T value) => new(value);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8>(TError1 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8>(TError2 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8>(TError3 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8>(TError4 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8>(TError5 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8>(TError6 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8>(TError7 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8>(TError8 error) => new(error);
}

/// <inheritdoc cref="FieldResult{T}"/>
[SuppressMessage("Usage", "CA2225", Justification = "See the base type.")]
public sealed class FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8, TError9> : FieldResult<T>
    where TError1 : class, IError
    where TError2 : class, IError
    where TError3 : class, IError
    where TError4 : class, IError
    where TError5 : class, IError
    where TError6 : class, IError
    where TError7 : class, IError
    where TError8 : class, IError
    where TError9 : class, IError
{
    private FieldResult(T value)
        : base(value)
    {
    }

    private FieldResult(IError error)
        : base(error)
    {
    }

    /// <summary>A result.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8, TError9>(T value) => new(value);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8, TError9>(TError1 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8, TError9>(TError2 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8, TError9>(TError3 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8, TError9>(TError4 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8, TError9>(TError5 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8, TError9>(TError6 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8, TError9>(TError7 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8, TError9>(TError8 error) => new(error);

    /// <summary>A refusal.</summary>
    public static implicit operator FieldResult<T, TError1, TError2, TError3, TError4, TError5, TError6, TError7, TError8, TError9>(TError9 error) => new(error);
}
