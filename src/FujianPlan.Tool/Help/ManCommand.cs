using System.CommandLine;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Help;

/// <summary><c>fujianplan man</c>: the manual, in the language of the user.</summary>
internal static class ManCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Command command = new("man", Wording.Of("Writes the manual page, for 'man'.", "输出手册页，供 man 显示。"));
        command.SetAction(_ => StandardStreams.Output.Own(ManualPage.Of(CommandList.Root(null))));
        return command;
    }
}
