using InsideIn.GraphQL.Execution;
using InsideIn.GraphQL.Types;

namespace InsideIn.GraphQL.MockHost;

/// <summary>A schema whose every field takes its value from <see cref="MockValues"/>.</summary>
public static class MockSchema
{
    /// <summary>The schema of a text. Errors: as <see cref="SchemaParser.Parse"/>.</summary>
    public static Schema Parse(string sdl)
    {
        Schema? schema = null;
        schema = SchemaParser.Parse(sdl, (typeName, field) => new MockField(() => schema!, typeName, field.Name.Value).ResolveAsync, value => ((MockObject)value).TypeName);
        return schema;
    }

    /// <summary>The one resolver. It learns its field's type at the first call: while a schema is being made there are no types yet.</summary>
    private sealed class MockField(Func<Schema> schema, string typeName, string name)
    {
        private FieldDefinition? definition;

        public ValueTask<object?> ResolveAsync(IResolverContext context)
        {
            definition ??= ((ObjectType)schema().Types.Find(typeName)!).Fields.Find(name)!;
            var parent = context.Parent<MockObject?>()?.Key ?? MockKey.Of(typeName);
            var values = new MockValues(schema());
            return new(values.OfField(MockKey.OfField(parent, name, Arguments((ResolverContext)context, definition.Arguments)), definition.Type));
        }

        private static SortedDictionary<string, object?> Arguments(ResolverContext context, DefinitionList<InputValueDefinition> definitions)
        {
            var given = new SortedDictionary<string, object?>(StringComparer.Ordinal);
            for (var index = 0; index < definitions.Count; index++)
                if (context.HasArgument(index)) given.Add(definitions[index].Name, context.Argument(index));
            return given;
        }
    }
}
