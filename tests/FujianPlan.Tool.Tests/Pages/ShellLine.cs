using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Pages;

/// <summary>The commands that a page tells its reader to type.</summary>
internal static partial class ShellLine
{
    /// <summary>The commands of a script, as words: without comments, and without where their output goes.</summary>
    public static IEnumerable<string[]> Commands(string script) => script.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n').SelectMany(OfLine).Where(words => words.Length > 0);

    /// <summary>The commands of a pipeline, in YAML or in the language of Jenkins.</summary>
    public static IEnumerable<string[]> OfPipeline(string text) => text.Split('\n').Select(line => Step().Match(line)).Where(step => step.Success).SelectMany(step => OfLine(step.Groups["command"].Value));

    private static IEnumerable<string[]> OfLine(string line)
    {
        List<string> words = [];
        bool isTarget = false;
        foreach (Match match in Word().Matches(line))
        {
            string word = match.Value;
            if (word[0] == '#')
            {
                break;
            }

            if (word is "|" or "||" or "&&" or ";")
            {
                yield return [.. words];
                words.Clear();
            }
            else if (word == ">")
            {
                isTarget = true;
            }
            else if (isTarget)
            {
                isTarget = false;
            }
            else
            {
                words.Add(Quoted().Replace(word, "$1$2"));
            }
        }

        yield return [.. words];
    }

    // A word may have quotes anywhere: --take '1=1:a b', name="a b".
    [GeneratedRegex("\\|\\||&&|[|;>]|(?:\"[^\"]*\"|'[^']*'|[^\\s\"'|;>])+")]
    private static partial Regex Word();

    [GeneratedRegex("\"([^\"]*)\"|'([^']*)'")]
    private static partial Regex Quoted();

    // - run: …, - script: …, an item of a list of scripts, sh '…'
    [GeneratedRegex("^\\s*(?:sh '(?<command>.*)'|(?:- )?(?:run|script): (?<command>\\S.*)|- (?<command>[^\\s:]+ (?!.*: ).*))$")]
    private static partial Regex Step();
}
