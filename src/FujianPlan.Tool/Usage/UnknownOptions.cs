using System.CommandLine;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Usage;

/// <summary>
/// Words that look like options and are none. The library takes them for values, wherever values may stand: a misspelt option would be a
/// file that is not there.
/// </summary>
internal static class UnknownOptions
{
    /// <summary>Finds them.</summary>
    /// <param name="command">The command that is asked for.</param>
    /// <param name="parsed">The command line as it was understood.</param>
    /// <param name="words">The command line.</param>
    public static IEnumerable<FindingText> In(Command command, ParseResult parsed, IReadOnlyList<string> words)
    {
        Option[] known = [.. KnownTo(command, parsed.RootCommandResult.Command)];
        for (int i = 0; i < words.Count && words[i] != "--"; i++)
        {
            string word = words[i], name = word.Split('=', ':')[0];
            if (Find(known, name) is { } switched && switched.ValueType == typeof(bool) && name.Length < word.Length && !bool.TryParse(word[(name.Length + 1)..], out _))
            {
                string value = ShownText.Of(word[(name.Length + 1)..]);
                yield return new FindingText($"{name} takes no value, but has '{value}'. Write only {name}.", $"{name} 不带值，此处有“{value}”。请只写 {name}。");
                continue;
            }

            bool isShort = word.Length > 1 && word[0] == '-' && word[1] != '-';
            if (word.Length < 2 || word[0] != '-' || Find(known, name) is not null || (isShort && (IsBundle(known, name) || IsValue(known, words, i))))
            {
                continue;
            }

            yield return Told(command, name, known);
        }
    }

    /// <summary>The options that may stand after a command.</summary>
    public static IEnumerable<Option> KnownTo(Command command, Command root) =>
        command == root ? root.Options : command.Options.Concat(root.Options.Where(option => option.Recursive));

    /// <summary>The option of a name.</summary>
    public static Option? Find(IEnumerable<Option> known, string name) => known.FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name));

    private static bool IsBundle(Option[] known, string name) => name.Skip(1).All(letter => Find(known, $"-{letter}") is not null);

    // A negative number, or a marker such as '-1.'; but not what has two hyphens.
    private static bool IsValue(Option[] known, IReadOnlyList<string> words, int at) =>
        at > 0 && Find(known, words[at - 1]) is { Arity: { MinimumNumberOfValues: 1, MaximumNumberOfValues: 1 } };

    private static FindingText Told(Command command, string name, Option[] known)
    {
        string shown = ShownText.Of(name), of = command is RootCommand ? "fujianplan" : command.Name;
        string? nearest = Nearest(name, NamesOf(known)), elsewhere = command is RootCommand ? null : NearerElsewhere(name, nearest);
        if (elsewhere is not null)
        {
            string[] commands = [.. All().Where(one => NamesOf(one.Options).Contains(elsewhere)).Select(one => one.Name)];
            return new FindingText(
                $"'{of}' has no option '{shown}'. '{elsewhere}' is an option of {string.Join(", ", commands)}.",
                $"“{of}”没有选项“{shown}”。“{elsewhere}”是 {string.Join("、", commands)} 的选项。");
        }

        return nearest is null
            ? new FindingText($"'{of}' has no option '{shown}'. To name a file, write './{shown}'.", $"“{of}”没有选项“{shown}”。若是文件，请写作“./{shown}”。")
            : new FindingText($"'{of}' has no option '{shown}'. Did you mean '{nearest}'?", $"“{of}”没有选项“{shown}”。是否为“{nearest}”？");
    }

    // What another command has may be nearer than anything of this one's own: then that was meant, and is not to be had here.
    private static string? NearerElsewhere(string name, string? own) =>
        Nearest(name, All().SelectMany(command => NamesOf(command.Options))) is { } other && (own is null || Distance(name, other) < Distance(name, own)) ? other : null;

    // One letter in another's place is another option: only its case may be wrong.
    private static string? Nearest(string name, IEnumerable<string> names) => name.Length > 2
        ? EditDistance.Nearest(name.ToLowerInvariant(), names.Where(known => known.Length > 2))
        : names.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static int Distance(string name, string option) => EditDistance.Between(name.ToLowerInvariant(), option, name.Length);

    private static IEnumerable<Command> All() => CommandList.Root(null).Subcommands.Where(command => !command.Hidden);

    private static IEnumerable<string> NamesOf(IEnumerable<Option> options) =>
        options.Where(option => !option.Hidden).SelectMany(option => option.Aliases.Prepend(option.Name)).Where(alias => alias.StartsWith('-'));
}
