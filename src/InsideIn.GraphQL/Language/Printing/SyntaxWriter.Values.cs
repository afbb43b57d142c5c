using System.Globalization;

namespace InsideIn.GraphQL.Language;

/// <summary>This part: values, strings and type references.</summary>
internal sealed partial class SyntaxWriter
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable: text.Append('$').Append(variable.Name); break;
            case IntValueNode number: text.Append(number.Value); break;
            case FloatValueNode number: text.Append(number.Value); break;
            case BooleanValueNode flag: text.Append(flag.Value ? "true" : "false"); break;
            case NullValueNode: text.Append("null"); break;
            case EnumValueNode name: text.Append(name.Value); break;
            case ListValueNode list: WriteAll("[", list.Items, ", ", "]"); break;
            case ObjectValueNode { Fields.Length: 0 }: text.Append("{}"); break;
            case ObjectValueNode fields: WriteAll("{ ", fields.Fields, ", ", " }"); break;
            case StringValueNode { IsBlock: true } block when BlockString.CanHold(block.Value): WriteBlock(block.Value); break;
            case StringValueNode quoted: WriteString(quoted.Value); break;
        }
    }

    private void WritePair(NameNode name, ValueNode value)
    {
        text.Append(name.Value).Append(": ");
        WriteValue(value);
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is null) return;
        text.Append(" = ");
        WriteValue(value);
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                text.Append(named.Name);
                break;
            case ListTypeNode list:
                text.Append('[');
                WriteType(list.Item);
                text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Inner);
                text.Append('!');
                break;
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null) return;
        WriteValue(description);
        NewLine();
    }

    private void WriteBlock(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        text.Append("\"\"\"");
        if (BlockString.FitsOneLine(value))
        {
            text.Append(escaped).Append("\"\"\"");
            return;
        }

        foreach (var line in escaped.Split('\n'))
        {
            text.Append('\n');
            if (line.Length > 0) text.Append(' ', depth * 2).Append(line);
        }

        NewLine();
        text.Append("\"\"\"");
    }

    private void WriteString(string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                default:
                    if (char.IsControl(c)) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                    else text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
