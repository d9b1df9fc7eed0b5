using System.CommandLine;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Help;

/// <summary>How a command, an argument or an option is written.</summary>
internal static class UsageLine
{
    /// <summary>How a command is written: its arguments, the options that it cannot do without, and that there are others.</summary>
    public static string Of(Command command) => command is RootCommand
        ? Wording.Of("fujianplan <command> [options]", "fujianplan <命令> [选项]")
        : string.Join(' ', command.Arguments.Select(Of).Concat(command.Options.Where(option => option.Required).Select(option => $"{option.Name} <{ValuesOf(option)}>"))
            .Prepend("fujianplan " + command.Name).Append(Wording.Of("[options]", "[选项]")));

    /// <summary>How an option is written: its names, the short one first, and its value.</summary>
    public static string Of(Option option)
    {
        IEnumerable<string> names = option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).OrderBy(name => name.Length);
        return string.Join(", ", names) + (option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? string.Empty : Value(option, $"<{ValuesOf(option)}>{(option.AllowMultipleArgumentsPerToken ? "..." : string.Empty)}"));
    }

    // An option of which the value may be left out stands for what the plan says.
    private static string Value(Option option, string written) => option.Arity is { MinimumNumberOfValues: 0, MaximumNumberOfValues: 1 } && option.ValueType == typeof(string) ? $" [{written}]" : " " + written;

    private static string Of(Argument argument)
    {
        string name = $"<{argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : string.Empty)}";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string ValuesOf(Option option) => option.HelpName ?? option.Name.TrimStart('-');
}
