using System.Text.RegularExpressions;
using InsideIn.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace InsideIn.GraphQL.Generator.Reading;

/// <summary>Reads where the events of a subscription come from. <paramref name="read"/> gives the C# of a parameter's value, and makes arguments of the field of those that are.</summary>
internal sealed class SubscriptionReader(INamedTypeSymbol owner, IMethodSymbol method, Compilation compilation, Func<IParameterSymbol, string> read)
{
    private static readonly Regex Placeholder = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with the method; null when nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether a method is no field, because it opens the stream of one.</summary>
    public static bool IsOpening(INamedTypeSymbol owner, IMethodSymbol method) => owner.GetMembers().OfType<IMethodSymbol>().Any(field => WithOf(field) == method.Name);

    public SubscriptionModel Read(string fieldName)
    {
        var messages = method.Parameters.Where(parameter => parameter.Has("EventMessageAttribute")).ToList();
        if (!method.Has("SubscribeAttribute")) Problem = "it has no [Subscribe]";
        else if (messages.Count != 1) Problem = $"it has {messages.Count} parameters with [EventMessage]";
        if (Problem is not null) return new SubscriptionModel("");
        var with = WithOf(method);
        var topic = method.Attribute("TopicAttribute")?.Text(0);
        if (with is not null && topic is not null) Problem = "it has both [Topic] and With";
        return new SubscriptionModel(with is null ? Topic(topic ?? fieldName, messages[0].Type) : With(with, messages[0].Type))
        {
            SkipsNull = method.Attribute("SubscribeAttribute")!.Named("SkipNull", false),
        };
    }

    private static string? WithOf(IMethodSymbol method) => method.Attribute("SubscribeAttribute")?.Named<string?>("With", null);

    private string Topic(string name, ITypeSymbol message)
    {
        var text = Placeholder.Replace(Names.Literal(name), match => $"{{({Argument(match.Groups[1].Value)})}}");
        return $"SourceEvents.OfTopicAsync<{message.FullNullable()}>(context, string.Create(global::System.Globalization.CultureInfo.InvariantCulture, ${text}))";
    }

    private string Argument(string name)
    {
        var parameter = method.Parameters.FirstOrDefault(candidate => candidate.Name == name);
        var value = parameter is null ? "" : read(parameter);
        if (value.Contains("context.Argument(")) return value;
        Problem = $"its topic names '{name}', which is none of its arguments";
        return "0";
    }

    private string With(string name, ITypeSymbol message)
    {
        if (owner.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.IsStatic) is not { } opening)
        {
            Problem = $"'{name}' is no static method of {owner.Name}";
            return "";
        }

        if (MessageOf(opening.ReturnType) is not { } sent) Problem = $"{name} returns {opening.ReturnType.Readable()}, which is no stream";
        else if (!IsA(sent, message)) Problem = $"{name} gives {sent.Readable()}, its [EventMessage] takes {message.Readable()}";
        return $"SourceEvents.OfAsync({owner.Full()}.{name}({string.Join(", ", opening.Parameters.Select(read))}))";
    }

    private bool IsA(ITypeSymbol sent, ITypeSymbol message) =>
        compilation.ClassifyCommonConversion(sent, message) is { IsIdentity: true } or { IsReference: true, IsImplicit: true };

    /// <summary>The type of a stream's messages; null where it is none.</summary>
    private static ITypeSymbol? MessageOf(ITypeSymbol returned)
    {
        var stream = Shapes.Awaited(returned).Type as INamedTypeSymbol;
        var isStream = stream?.OriginalDefinition.ToDisplayString() is "System.Collections.Generic.IAsyncEnumerable<T>" or $"{Attributes.Namespace}.ISourceStream<TMessage>";
        return isStream ? stream!.TypeArguments[0] : null;
    }
}
