namespace InsideIn.Demo.Seed;

/// <summary>A clock that stands still: the moment at which somebody of the demo company did something.</summary>
internal sealed class Moment(DateTimeOffset at) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => at;
}
