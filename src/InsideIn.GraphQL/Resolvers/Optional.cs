using System.Diagnostics.CodeAnalysis;

namespace InsideIn.GraphQL;

/// <summary>An input member that tells "left out" from "given as null".</summary>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    /// <summary>A given value, which may be null.</summary>
    public Optional(T value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>Whether the reader gave a value, null included.</summary>
    public bool HasValue { get; }

    /// <summary>The given value; the default when the member was left out.</summary>
    public T Value { get; }

    /// <summary>A given value.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named way.")]
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are left out or both are given and equal.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The given value, or <paramref name="fallback"/> when the member was left out.</summary>
    public T Or(T fallback) => HasValue ? Value : fallback;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(Value) : 0;
}
