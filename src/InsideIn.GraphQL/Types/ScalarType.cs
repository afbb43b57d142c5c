namespace InsideIn.GraphQL.Types;

/// <summary>A leaf type whose values are read and written by its own rules. Source: spec 3.5.</summary>
public abstract class ScalarType(string name) : LeafType(name)
{
    /// <summary>The address of the text that defines the scalar. Shape: null where there is none. Source: spec 3.13.4.</summary>
    public virtual string? SpecifiedByUrl => null;
}
