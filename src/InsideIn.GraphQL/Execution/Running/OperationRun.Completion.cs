using System.Collections;
using InsideIn.GraphQL.Types;
using InsideIn.GraphQL.Values;

namespace InsideIn.GraphQL.Execution;

/// <content>Resolving fields and completing their values. Each method answers whether the owner may stand: false when a null must rise. Source: spec 6.4.</content>
internal sealed partial class OperationRun
{
    private bool RunFields(ObjectResult target)
    {
        for (var index = 0; index < target.Values.Length; index++)
            if (!RunField(target, index)) return false;
        return true;
    }

    private bool RunField(ObjectResult target, int index)
    {
        var field = target.Selection.Fields[index];
        if (!field.IsTypeName) return field.IsGuarded ? RunGuarded(target, index, field) : RunAllowed(target, index, field);
        target.Values[index] = target.Selection.Type.Name;
        return true;
    }

    private bool RunGuarded(ObjectResult target, int index, FieldPlan field)
    {
        try
        {
            var check = authorizer.CheckAsync(field);
            if (check.IsCompleted) return check.GetAwaiter().GetResult() is { } refusal ? Fail(target, index, field.Value, field, refusal) : RunAllowed(target, index, field);
            var context = Take(target, index, []);
            Wait(context, context.Decision(check.AsTask()));
            return true;
        }
        catch (Exception fault)
        {
            // A policy may fail with anything; it becomes the field's error.
            return Fail(target, index, field.Value, field, fault);
        }
    }

    private bool RunAllowed(ObjectResult target, int index, FieldPlan field)
    {
        try
        {
            return field.Definition.PureResolver is { } pure && !field.ChecksValue
                ? Complete(target, index, field.Value, field, pure(target.Value!))
                : Resolve(target, index, field);
        }
        catch (Exception fault)
        {
            // A resolver, or what it returned, may fail with anything; it becomes the field's error.
            return Fail(target, index, field.Value, field, fault);
        }
    }

    private static ValueTask<object?> ValueOf(ResolverContext context, FieldPlan field) =>
        field.Definition.Resolver is { } resolver ? FieldSpans.Resolve(field.Definition, resolver, context)
        : field.Definition.PureResolver is { } pure ? new ValueTask<object?>(pure(context.Owner.Value!))
        : throw new InvalidOperationException($"{field.Definition.Coordinate} has no resolver.");

    private async ValueTask<object?> CheckedAsync(ValueTask<object?> resolving, FieldPlan field)
    {
        var value = await resolving;
        if (value is null) return value;
        // A sequence that is made while it is read is read once: for its check and for the answer.
        if (value is IEnumerable sequence and not (string or IList)) value = sequence.Cast<object?>().ToList();
        return await authorizer.CheckAsync(field, value, Request.Schema) is { } late ? throw new GraphQLException(late) : value;
    }

    private bool CompleteArrived(ObjectResult owner, int slot, FieldPlan field, object? value)
    {
        try
        {
            return Complete(owner, slot, field.Value, field, value);
        }
        catch (Exception fault)
        {
            // What a resolver returned may fail with anything while it is read, as a list made on demand.
            return Fail(owner, slot, field.Value, field, fault);
        }
    }

    private bool Resolve(ObjectResult target, int index, FieldPlan field)
    {
        var arguments = field.ConstantArguments ?? ArgumentCoercion.Coerce(field.Definition, field.Nodes[0], Request.Variables);
        if (arguments.Error is { } refusal) return Fail(target, index, field.Value, field, refusal);
        var context = Take(target, index, arguments.Values);
        var result = field.ChecksValue ? CheckedAsync(ValueOf(context, field), field) : ValueOf(context, field);
        if (!result.IsCompleted)
        {
            Wait(context, result);
            return true;
        }

        var value = result.GetAwaiter().GetResult();
        Return(context);
        ForgetLoadedAfterChange(target);
        return Complete(target, index, field.Value, field, value);
    }

    private bool Complete(ResultNode owner, int slot, ValuePlan plan, FieldPlan field, object? value)
    {
        if (value is null)
        {
            owner.Values[slot] = null;
            return !plan.IsNonNull || Fail(owner, slot, plan, field, new GraphQLError($"Cannot return null for the non-null field {field.Definition.Coordinate}.") { Code = ErrorCodes.Internal });
        }

        switch (plan.Kind)
        {
            case ValueKind.Leaf: return CompleteLeaf(owner, slot, plan, field, plan.Leaf!.ToResult(value));
            case ValueKind.List: return CompleteList(owner, slot, plan, field, value);
            default: return CompleteObject(owner, slot, plan, field, value);
        }
    }

    private bool CompleteLeaf(ResultNode owner, int slot, ValuePlan plan, FieldPlan field, Coerced leaf)
    {
        if (leaf.Problem is { } problem) return Fail(owner, slot, plan, field, new GraphQLError(problem) { Code = ErrorCodes.Internal });
        owner.Values[slot] = leaf.Value;
        return true;
    }

    private bool CompleteList(ResultNode owner, int slot, ValuePlan plan, FieldPlan field, object value)
    {
        // Through the older IList an array would look up each item by reflection.
        var items = value as IReadOnlyList<object?> ?? (value is IEnumerable sequence and not string ? sequence.Cast<object?>().ToList() : null);
        if (items is null) return Fail(owner, slot, plan, field, new InvalidOperationException($"Expected a list for {field.Definition.Coordinate}, found {value.GetType().Name}."));

        var list = new ListResult(owner, slot, plan, items.Count);
        owner.Values[slot] = list;
        for (var index = 0; index < items.Count; index++)
        {
            if (Complete(list, index, plan.Item!, field, items[index])) continue;
            return DropNode(list, owner, slot, plan);
        }

        return true;
    }

    private bool CompleteObject(ResultNode owner, int slot, ValuePlan plan, FieldPlan field, object value)
    {
        var type = plan.Object ?? Request.Schema.TypeOf((CompositeType)plan.Type.Named, value);
        if (type is null)
        {
            return Fail(owner, slot, plan, field, new InvalidOperationException(
                $"{field.Definition.Coordinate} returned a {value.GetType().Name}, which is none of the types that {plan.Type.Named.Name} may be."));
        }

        if (type.Authorization is { AllowAnonymous: false } rule && authorizer.Refusal(rule, value) is { } refusal)
            return Fail(owner, slot, plan, field, refusal);

        var selection = plan.SelectionOf(type);
        if (selection.Problem is { } problem) return Fail(owner, slot, plan, field, problem);
        var node = new ObjectResult(selection, value, owner, slot, plan);
        owner.Values[slot] = node;
        return RunFields(node) || DropNode(node, owner, slot, plan);
    }

    // A null rose out of the node: it stops here, or rises further.
    private static bool DropNode(ResultNode node, ResultNode owner, int slot, ValuePlan plan)
    {
        owner.Values[slot] = null;
        if (plan.IsNonNull) return false;
        node.Branch?.Drop();
        return true;
    }
}
