using InsideIn.GraphQL.Generator.Model;
using InsideIn.GraphQL.Generator.Reading;

namespace InsideIn.GraphQL.Generator.Writing;

/// <summary>Writes the registration of one type that stands for a C# type.</summary>
internal static class TypeWriter
{
    public static string Write(TypeModel type, ModuleModel module)
    {
        var writer = new SourceWriter();
        writer.Line($"namespace {ModuleWriter.Namespace(module)};").Line();
        writer.Line($"/// <summary>The GraphQL type {type.Name} of {type.Member}.</summary>").Line(SourceWriter.Attribute);
        writer.Line($"internal static class {ClassName(type)}").Open();
        switch (type.Kind)
        {
            case TypeKind.Object: Object(writer, type); break;
            case TypeKind.Interface: Interface(writer, type); break;
            case TypeKind.Union: Union(writer, type, module); break;
            case TypeKind.Enum: Enum(writer, type); break;
            case TypeKind.Input: Input(writer, type); break;
        }

        return writer.Close().ToString();
    }

    public static string ClassName(TypeModel type) => type.Name + "Type";

    private static void Object(SourceWriter writer, TypeModel type)
    {
        writer.Line("public static void Register(TypeRegistry types) => types.Object(new ObjectRegistration(" + Names.Literal(type.Name) + ")").Open();
        Common(writer, type);
        writer.LineIf(type.Interfaces.Count > 0, () => $"Interfaces = [{string.Join(", ", type.Interfaces.Select(Names.Literal))}],");
        writer.LineIf(type.Authorization is not null, () => $"Authorization = {DefinitionWriter.Authorization(type.Authorization!)},");
        writer.Line("Fields = Fields,").Close("});").Line();
        writer.Line("private static IEnumerable<FieldDefinition> Fields(TypeLookup types) =>").Open("[");
        foreach (var property in type.Properties)
        {
            writer.Field(property.Name, property.Sdl, () =>
            {
                Property(writer, type, property);
                writer.Line($"PureResolver = static parent => {property.Expression},");
            });
        }

        writer.Close("];");
    }

    private static void Interface(SourceWriter writer, TypeModel type)
    {
        writer.Line("public static void Register(TypeRegistry types) => types.Interface(new ObjectRegistration(" + Names.Literal(type.Name) + ")").Open();
        Common(writer, type);
        writer.Line("Fields = Fields,");
        writer.LineIf(type.Authorization is not null, () => $"Authorization = {DefinitionWriter.Authorization(type.Authorization!)},");
        writer.Close("});").Line();
        writer.Line("private static IEnumerable<FieldDefinition> Fields(TypeLookup types) =>").Open("[");
        foreach (var property in type.Properties) writer.Field(property.Name, property.Sdl, () => Property(writer, type, property));
        writer.Close("];");
    }

    private static void Union(SourceWriter writer, TypeModel type, ModuleModel module)
    {
        var members = type.Members.Select(key => Names.Literal(module.TypeOf(key).Name));
        writer.Line($"public static void Register(TypeRegistry types) => types.Add(new UnionType({Names.Literal(type.Name)}, [{string.Join(", ", members)}])").Open();
        Common(writer, type);
        writer.Close("});");
    }

    private static void Enum(SourceWriter writer, TypeModel type)
    {
        writer.Line($"public static void Register(TypeRegistry types) => types.Add(new EnumType({Names.Literal(type.Name)}, Values)").Open();
        Common(writer, type);
        writer.Close("});").Line();
        writer.Line("private static IEnumerable<EnumValue> Values =>").Open("[");
        foreach (var value in type.Values)
        {
            writer.Line("new EnumValue").Open();
            writer.Line($"Name = {Names.Literal(value.Name)},").Line($"Value = {value.CSharp},");
            writer.Documentation(value.Description, value.Deprecation);
            writer.Line($"Member = {Names.Literal(type.Member + value.CSharp.Substring(value.CSharp.LastIndexOf('.')))},").Close("},");
        }

        writer.Close("];");
    }

    private static void Input(SourceWriter writer, TypeModel type)
    {
        writer.Line($"public static void Register(TypeRegistry types) => types.Add(new InputObjectType({Names.Literal(type.Name)}, Fields)").Open();
        Common(writer, type);
        writer.LineIf(type.IsOneOf, () => "IsOneOf = true,");
        writer.Line("Create = static fields => Create(new InputFields(fields)),").Close("});").Line();
        writer.Line("private static IEnumerable<InputValueDefinition> Fields(TypeLookup types) =>").Open("[");
        writer.Inputs(type.Inputs);
        writer.Close("];").Line();

        // The schema has checked names and types before this is called.
        var arguments = type.Inputs.Where(input => input.IsConstructorParameter).ToList();
        var members = type.Inputs.Where(input => !input.IsConstructorParameter).ToList();
        writer.Line($"private static {type.CSharp} Create(InputFields given)").Open();
        if (arguments.Count == 0) writer.Line($"return new {type.CSharp}()");
        else writer.Open($"return new {type.CSharp}(");
        foreach (var input in arguments) writer.Line($"{input.Target}: {input.Expression}{(input != arguments[arguments.Count - 1] ? "," : members.Count > 0 ? ")" : ");")}");
        if (arguments.Count > 0) writer.Dedent();
        if (members.Count > 0) writer.Open();
        foreach (var input in members) writer.Line($"{input.Target} = {input.Expression},");
        if (members.Count > 0) writer.Close("};");
        else writer.LineIf(arguments.Count == 0, () => "    { };");
        writer.Close();
    }

    private static void Common(SourceWriter writer, TypeModel type)
    {
        writer.Line($"RuntimeType = typeof({type.CSharp}),").Line($"Member = {Names.Literal(type.Member)},");
        writer.Documentation(type.Description, null);
    }

    private static void Property(SourceWriter writer, TypeModel type, PropertyModel property)
    {
        writer.Documentation(property.Description, property.Deprecation);
        writer.Line($"Member = {Names.Literal($"{type.Member}.{property.CSharpName}")},");
        writer.LineIf(property.Authorization is not null, () => $"Authorization = {DefinitionWriter.Authorization(property.Authorization!)},");
    }
}
