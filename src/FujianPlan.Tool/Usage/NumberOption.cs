using System.CommandLine;
using System.Globalization;

namespace FujianPlan.Tool.Usage;

/// <summary>Options whose values are whole numbers.</summary>
internal static class NumberOption
{
    /// <summary>Makes one. Anything but a number is refused.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be; null where there is no such limit.</param>
    public static Option<long?> Of(string name, string description, long least, long? most = null)
    {
        Option<long?> option = new(name) { Description = description, HelpName = Wording.Of("n", "个数") };
        option.CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            if (long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number >= least && !(number > most))
            {
                return number;
            }

            string shown = ShownText.Of(written), limit = least.ToString(CultureInfo.InvariantCulture);
            result.AddError(most is null
                ? Wording.Of($"{name} must be a whole number, {limit} or more, not '{shown}'.", $"{name} 应为不小于 {limit} 的整数，不能为“{shown}”。")
                : Wording.Of(string.Create(CultureInfo.InvariantCulture, $"{name} must be a whole number from {limit} to {most}, not '{shown}'."), string.Create(CultureInfo.InvariantCulture, $"{name} 应为 {limit} 至 {most} 的整数，不能为“{shown}”。")));
            return null;
        };
        return option;
    }
}
