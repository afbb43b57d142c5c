using InsideIn.GraphQL.Generator.Model;
using InsideIn.GraphQL.Generator.Reading;

namespace InsideIn.GraphQL.Generator.Writing;

/// <summary>Writes how the events of a subscription are come by.</summary>
internal static class SubscriptionWriter
{
    /// <summary>The members of the field's definition.</summary>
    public static void Subscription(this SourceWriter writer, FieldModel field)
    {
        if (field.Subscription is not { } subscription) return;
        writer.Line($"Subscribe = {Name(field)},");
        writer.LineIf(subscription.SkipsNull, () => "SkipsNull = true,");
    }

    /// <summary>The method that opens the stream.</summary>
    public static void Opening(this SourceWriter writer, FieldModel field, ClassModel model, ModuleModel module)
    {
        if (field.Subscription is not { } subscription) return;
        writer.Line().Line($"private static ValueTask<IAsyncEnumerable<object?>> {Name(field)}(IResolverContext resolverContext)").Open();
        writer.LineIf(subscription.Open.Contains("context"), () => "var context = (ResolverContext)resolverContext;");
        writer.Line($"return {LoaderNames.PutIn(subscription.Open, model.Namespace, module)};").Close();
    }

    private static string Name(FieldModel field) => "Open" + Names.Pascal(field.Name);
}
