using System.CommandLine;
using System.CommandLine.Parsing;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Usage;

/// <summary>What is wrong with a command line, in the user's language, each time with what to type instead.</summary>
internal static class UsageFaults
{
    /// <summary>Finds it.</summary>
    /// <param name="parsed">The command line as it was understood.</param>
    /// <param name="words">The command line.</param>
    /// <returns>A sentence for each mistake.</returns>
    public static IReadOnlyList<string> Of(ParseResult parsed, IReadOnlyList<string> words)
    {
        Command command = parsed.CommandResult.Command;
        if (command is RootCommand)
        {
            return OfRoot(parsed, words);
        }

        List<FindingText> faults = [.. UnknownOptions.In(command, parsed, words)];
        if (faults.Count == 0)
        {
            faults.AddRange(parsed.UnmatchedTokens.Select(token => TooMany(command, token)));
            faults.AddRange(command.Arguments.Where(argument => (parsed.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues).Select(argument => new FindingText(
                $"'{command.Name}' needs <{argument.Name}>: {argument.Description}",
                $"“{command.Name}”须写明 <{argument.Name}>：{argument.Description}")));
            Option[] known = [.. UnknownOptions.KnownTo(command, parsed.RootCommandResult.Command)];
            faults.AddRange(command.Options.SelectMany(option => OfOption(option, parsed.GetResult(option), known)));
        }

        // What is left are values that an option of this program's own has refused, in its own words.
        return faults.Count > 0 ? [.. faults.Select(fault => Wording.Of(fault.English, fault.Chinese))] : [.. parsed.Errors.Select(error => error.Message)];
    }

    private static IReadOnlyList<string> OfRoot(ParseResult parsed, IReadOnlyList<string> words)
    {
        FindingText[] options = [.. UnknownOptions.In(parsed.RootCommandResult.Command, parsed, words)];
        if (options.Length > 0)
        {
            return [.. options.Select(fault => Wording.Of(fault.English, fault.Chinese))];
        }

        if (parsed.UnmatchedTokens.Count == 0)
        {
            return [.. parsed.Errors.Where(error => error.SymbolResult is OptionResult or ArgumentResult).Select(error => error.Message)];
        }

        string written = parsed.UnmatchedTokens[0], shown = ShownText.Of(written);
        string? nearest = EditDistance.Nearest(written.ToLowerInvariant(), CommandList.Names);
        return [Wording.Of(
            $"There is no command '{shown}'.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")}",
            $"没有命令“{shown}”。{(nearest is null ? string.Empty : $"是否为“{nearest}”？")}")];
    }

    private static FindingText TooMany(Command command, string token)
    {
        string shown = ShownText.Of(token);
        return command.Arguments.Count == 0
            ? new FindingText($"'{shown}' is not expected: '{command.Name}' takes only options.", $"多出“{shown}”：“{command.Name}”只带选项。")
            : new FindingText($"'{shown}' is one argument too many for '{command.Name}'.", $"“{command.Name}”之后多出“{shown}”。");
    }

    private static IEnumerable<FindingText> OfOption(Option option, OptionResult? result, Option[] known)
    {
        string values = option.HelpName ?? option.Name.TrimStart('-');
        if (result is null or { Implicit: true })
        {
            return option.Required ? [new FindingText($"{option.Name} is missing: {option.Description} Write {option.Name} <{values}>.", $"缺少 {option.Name}：{option.Description}请写 {option.Name} <{values}>。")] : [];
        }

        if (result.Tokens.Count < option.Arity.MinimumNumberOfValues)
        {
            return [new FindingText($"{option.Name} needs a value: {option.Name} <{values}>.", $"{option.Name} 须带一个值：{option.Name} <{values}>。")];
        }

        // The library takes whatever follows for the value, the next option as well.
        if (result.Tokens.FirstOrDefault(token => UnknownOptions.Find(known, token.Value) is not null) is { } next)
        {
            return [new FindingText($"{option.Name} needs a value: '{next.Value}' is an option. Write {option.Name} <{values}>.", $"{option.Name} 须带一个值：“{next.Value}”是选项。请写 {option.Name} <{values}>。")];
        }

        return result.Tokens.Count > option.Arity.MaximumNumberOfValues
            ? [new FindingText($"{option.Name} takes one value, but has {result.Tokens.Count}. Keep one of them.", $"{option.Name} 只带一个值，此处有 {result.Tokens.Count} 个。请只保留一个。")]
            : [];
    }
}
