using System.CommandLine;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Usage;

/// <summary><c>--lang</c>, which every command has: the language that the user is answered in.</summary>
internal static class LanguageOption
{
    /// <summary>Its name.</summary>
    public const string Name = "--lang";

    private static readonly string[] Languages = ["zh", "en"];

    /// <summary>Makes it.</summary>
    public static Option<string?> Create()
    {
        Option<string?> option = new(Name)
        {
            Description = Wording.Of("The language of the output. Default: that of the environment (LC_ALL, LC_MESSAGES, LANG, LANGUAGE).", "输出所用的语言。默认：按环境变量（LC_ALL、LC_MESSAGES、LANG、LANGUAGE）。"),
            HelpName = string.Join('|', Languages),
            Recursive = true,
        };
        option.CompletionSources.Add(Languages);
        option.CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            if (Of(written) is null)
            {
                string shown = ShownText.Of(written);
                result.AddError(Wording.Of($"{Name} must be zh or en, not '{shown}'.", $"{Name} 可为 zh（中文）或 en（英文），不能为“{shown}”。"));
            }

            return written;
        };
        return option;
    }

    /// <summary>The language that a command line asks for, before anything else is made of it; null where it asks for none.</summary>
    /// <param name="words">The command line.</param>
    public static string? In(IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count && words[i] != "--"; i++)
        {
            if (words[i] == Name && i + 1 < words.Count)
            {
                return Of(words[i + 1]);
            }

            if (words[i].StartsWith(Name + "=", StringComparison.Ordinal) || words[i].StartsWith(Name + ":", StringComparison.Ordinal))
            {
                return Of(words[i][(Name.Length + 1)..]);
            }
        }

        return null;
    }

    // As people write them: zh, zh-CN, zh_CN.UTF-8, 中文.
    private static string? Of(string written) => written is "中文" ? "zh" : written is "英文" ? "en" : Array.Find(Languages, language => language.Equals(written.Split('.', '@')[0].Split('-', '_')[0], StringComparison.OrdinalIgnoreCase));
}
