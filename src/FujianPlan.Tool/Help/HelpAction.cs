using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Help;

/// <summary>Prints the help of a command.</summary>
internal sealed class HelpAction : SynchronousCommandLineAction
{
    /// <summary>Gives a root command, and all that is in it, this help.</summary>
    public static void AddTo(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpAction();
        help.Description = Wording.Of("Show this help.", "显示本帮助。");
        root.Options.OfType<VersionOption>().Single().Description = Wording.Of("Show the version.", "显示版本。");
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        StandardStreams.Output.Own(HelpPage.Of(parseResult.CommandResult.Command, parseResult.RootCommandResult.Command, StandardStreams.Output.Width));
        return ExitCode.Clean;
    }
}
