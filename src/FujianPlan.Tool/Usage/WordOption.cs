using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Usage;

/// <summary>Options whose values are a few words.</summary>
internal static class WordOption
{
    /// <summary>Makes an option of the members of an enum, in any case, or in Chinese (<see cref="OptionWords"/>). Anything else is refused, with the nearest.</summary>
    /// <typeparam name="T">The enum; nullable where to say nothing is an answer of its own.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="read">The member that a text means, of words that are more than can be listed; null where it means none.</param>
    public static Option<T> Of<T>(string name, string description, Func<string, string?>? read = null)
    {
        Type type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        string[] words = [.. Enum.GetNames(type).Select(Hyphenated)];
        Option<T> option = new(name) { Description = description, HelpName = string.Join('|', words) };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        option.CustomParser = result => Parse<T>(result, type, name, words, read);
        return option;
    }

    private static T? Parse<T>(ArgumentResult result, Type type, string name, string[] words, Func<string, string?>? read)
    {
        IReadOnlyList<(string Chinese, string Word)> synonyms = OptionWords.Of(type);
        string written = result.Tokens[0].Value.Trim();
        written = synonyms.FirstOrDefault(synonym => synonym.Chinese == written).Word ?? read?.Invoke(written) ?? written;
        string member = Member(written);
        if (Array.Exists(words, word => Member(word).Equals(member, StringComparison.OrdinalIgnoreCase)))
        {
            return (T)Enum.Parse(type, member, ignoreCase: true);
        }

        string shown = ShownText.Of(written), all = string.Join(", ", words), allChinese = string.Join("、", words.Concat(synonyms.Select(synonym => synonym.Chinese)));
        string? nearest = EditDistance.Nearest(written.ToLowerInvariant(), words.Concat(synonyms.Select(synonym => synonym.Chinese)));
        result.AddError(new FindingText(
            $"{name} must be one of {all}, not '{shown}'.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")}",
            $"{name} 可为 {allChinese}，不能为“{shown}”。{(nearest is null ? string.Empty : $"是否为“{nearest}”？")}").In(CultureInfo.CurrentUICulture));
        return default;
    }

    // DutyChanging: as the output has it, duty-changing.
    private static string Hyphenated(string member) => string.Concat(member.Select((letter, i) => char.IsAsciiLetterUpper(letter) ? (i == 0 ? string.Empty : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    // Hyphens are for the eye: dutyChanging is understood as well.
    private static string Member(string word) => word.Replace("-", string.Empty, StringComparison.Ordinal);
}
