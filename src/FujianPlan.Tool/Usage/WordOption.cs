using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Usage;

/// <summary>Options whose values are a few words.</summary>
internal static class WordOption
{
    /// <summary>Makes an option of the members of an enum, in any case. Anything else is refused, with the nearest.</summary>
    /// <typeparam name="T">The enum; nullable where to say nothing is an answer of its own.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="synonyms">What a member is called besides, such as in Chinese.</param>
    public static Option<T> Of<T>(string name, string description, params (string Written, string Word)[] synonyms) => Of<T>(name, description, _ => null, synonyms);

    /// <summary>Makes an option of the members of an enum, in any case, of which more words are understood than can be listed.</summary>
    /// <typeparam name="T">The enum; nullable where to say nothing is an answer of its own.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="read">The member that a text means; null where it means none.</param>
    /// <param name="synonyms">What a member is called besides, such as in Chinese.</param>
    public static Option<T> Of<T>(string name, string description, Func<string, string?> read, params (string Written, string Word)[] synonyms)
    {
        Type type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        string[] words = [.. Enum.GetNames(type).Select(Hyphenated)];
        Option<T> option = new(name) { Description = description, HelpName = string.Join('|', words) };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        option.CustomParser = result => Parse<T>(result, type, name, words, read, synonyms);
        return option;
    }

    private static T? Parse<T>(ArgumentResult result, Type type, string name, string[] words, Func<string, string?> read, (string Written, string Word)[] synonyms)
    {
        string written = result.Tokens[0].Value.Trim();
        written = Array.Find(synonyms, synonym => synonym.Written == written).Word ?? read(written) ?? written;
        string member = Member(written);
        if (Array.Exists(words, word => Member(word).Equals(member, StringComparison.OrdinalIgnoreCase)))
        {
            return (T)Enum.Parse(type, member, ignoreCase: true);
        }

        string shown = ShownText.Of(written), all = string.Join(", ", words), allChinese = string.Join("、", words.Concat(synonyms.Select(synonym => synonym.Written)));
        string? nearest = EditDistance.Nearest(written.ToLowerInvariant(), words.Concat(synonyms.Select(synonym => synonym.Written)));
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
