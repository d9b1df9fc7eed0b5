using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Usage;

/// <summary>What a command finds wrong with its own command line.</summary>
internal static class WrongUse
{
    /// <summary>Tells it.</summary>
    /// <param name="what">What is wrong, and what to write.</param>
    /// <returns>The exit code.</returns>
    public static int Told(FindingText what)
    {
        StandardStreams.Errors.Line("fujianplan: " + what.In(CultureInfo.CurrentUICulture));
        return ExitCode.WrongUse;
    }

    /// <summary>Whether the user wrote an option.</summary>
    public static bool Has(ParseResult arguments, Option option) => arguments.GetResult(option) is { Implicit: false };

    /// <summary>An option that the rest of the command line leaves without effect. To pass it over would be to do something else than was asked for.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="options">Options, whether each has an effect, and what it is for.</param>
    /// <returns>What is wrong with the first of them; null where each has one that was written.</returns>
    public static FindingText? Pointless(ParseResult arguments, params ReadOnlySpan<(Option Option, bool HasEffect, FindingText For)> options)
    {
        foreach ((Option option, bool hasEffect, FindingText use) in options)
        {
            if (!hasEffect && Has(arguments, option))
            {
                return new FindingText($"{option.Name} is only for {use.English}. Remove it.", $"{option.Name} 只用于{use.Chinese}，请去掉。");
            }
        }

        return null;
    }
}
