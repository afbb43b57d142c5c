using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace InsideIn.CommandLine;

/// <summary>A command with one line for the list of commands, and the rest of what an administrator must know for its own help.</summary>
internal sealed class DetailedCommand(string name, string summary, string details) : Command(name, summary)
{
    /// <summary>What its own help says below the options.</summary>
    public string Details => details;
}

/// <summary>Help that ends with the details of the command that was asked about, and with the exit codes.</summary>
internal sealed class DetailedHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>Makes a program's help detailed.</summary>
    public static void Add(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new DetailedHelp((HelpAction)option.Action!);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DetailedCommand asked)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(asked.Details + "\n");
        }

        parseResult.InvocationConfiguration.Output.WriteLine(ExitCode.Words);
        return code;
    }
}
