namespace InsideIn.GraphQL;

/// <summary>Names the extension method that registers all types of this assembly: <c>Module("InsideInTypes")</c> gives <c>builder.AddInsideInTypes()</c>.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ModuleAttribute(string name) : Attribute
{
    /// <summary>The name behind <c>Add</c>.</summary>
    public string Name { get; } = name;
}

/// <summary>The methods of a static partial class become fields of the query type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;

/// <summary>The methods of a static partial class become mutations: one <c>input</c>, one payload with typed errors.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;

/// <summary>Marks a type as an object type of the schema although no resolver returns it, for example behind an interface.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ObjectTypeAttribute : Attribute;

/// <summary>The methods of a static partial class become further fields of <typeparamref name="T"/>; a method named as a property replaces it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute;

/// <summary>A C# interface or abstract class becomes a GraphQL interface; the types that derive from it implement it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute : Attribute;

/// <summary>The methods of a static partial class become fields of the interface <typeparamref name="T"/> and of every type that implements it; a field of the type's own wins.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute<T> : Attribute;

/// <summary>A marker interface or abstract record becomes a union; the types that derive from it are its members.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class UnionTypeAttribute : Attribute;

/// <summary>An input record of which exactly one member is given. Every member is nullable.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;

/// <summary>The type implements <c>Node</c> with an <c>id</c> from its <c>Id</c> property; it can be asked for by <c>node(id:)</c> when a <see cref="NodeResolverAttribute"/> method exists.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class NodeAttribute : Attribute;

/// <summary>The method that finds one node by its id, in the node's <see cref="ObjectTypeAttribute{T}"/> class. It sees only what the reader may see: it returns null for everything else.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
