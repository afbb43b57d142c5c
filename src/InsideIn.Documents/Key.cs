namespace InsideIn.Documents;

/// <summary>What a key is stored as.</summary>
public enum KeyKind
{
    /// <summary>Text, compared by UTF-8 bytes.</summary>
    Text,

    /// <summary>A 64-bit integer; booleans are 0 and 1, instants UTC ticks of 100 ns, days their number since 0001-01-01.</summary>
    Integer,

    /// <summary>A UUID, compared by its 16 bytes in network order.</summary>
    Uuid,
}

/// <summary>One value in an index: text, an integer, a UUID, or null. Enums are kept by name, instants as UTC ticks, days by number.</summary>
public readonly record struct Key
{
    private readonly object? value;

    private Key(object? value) => this.value = value;

    /// <summary>Whether there is no value; null sorts before everything.</summary>
    public bool IsNull => value is null;

    /// <summary>The stored value: <see cref="string"/>, <see cref="long"/>, <see cref="Guid"/>, or null.</summary>
    public object? Value => value;

    /// <summary>What the value is stored as; null for null.</summary>
    public KeyKind? Kind => value switch
    {
        null => null,
        string => KeyKind.Text,
        long => KeyKind.Integer,
        _ => KeyKind.Uuid,
    };

    public static implicit operator Key(string? text) => new(text);

    public static implicit operator Key(long number) => new(number);

    public static implicit operator Key(int number) => new((long)number);

    public static implicit operator Key(bool flag) => new(flag ? 1L : 0L);

    public static implicit operator Key(Guid id) => new(id);

    public static implicit operator Key(DateTimeOffset instant) => new(instant.UtcTicks);

    public static implicit operator Key(DateOnly day) => new((long)day.DayNumber);

    public static implicit operator Key(Enum constant) => new(constant?.ToString());

    /// <summary>The key of a member's value. Errors: <see cref="ArgumentException"/> for a type that cannot be a key.</summary>
    public static Key Of(object? value) => value switch
    {
        null => default,
        Key key => key,
        string text => text,
        Guid id => id,
        bool flag => flag,
        DateTimeOffset instant => instant,
        DateOnly day => day,
        Enum constant => constant,
        int or long or short or byte => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be a key; use text, an integer, a UUID, an instant, a day, a boolean or an enum."),
    };

    /// <summary>The stored kind of a member of <paramref name="type"/>.</summary>
    public static KeyKind KindOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(string) || plain.IsEnum => KeyKind.Text,
            _ when plain == typeof(Guid) => KeyKind.Uuid,
            _ when plain == typeof(bool) || plain == typeof(int) || plain == typeof(long) || plain == typeof(short) || plain == typeof(byte) || plain == typeof(DateTimeOffset) || plain == typeof(DateOnly) => KeyKind.Integer,
            _ => throw new ArgumentException($"A {plain.Name} cannot be a key; use text, an integer, a UUID, an instant, a day, a boolean or an enum."),
        };
    }
}
