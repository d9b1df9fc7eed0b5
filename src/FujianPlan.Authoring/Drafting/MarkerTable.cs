using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Drafting;

/// <summary>The markers of one style, looked up where they may stand.</summary>
internal sealed class MarkerTable
{
    private const int MostSections = 60;
    private const int MostTasks = 999;

    private readonly Dictionary<string, (int Section, int Number)> _numbers = new(StringComparer.Ordinal);

    // The lengths of markers, longest first, each with what those markers end in: most places need no more than a look at a character.
    private readonly (int Length, CharacterSet Ends)[] _lengths;
    private readonly CharacterSet _beginnings;

    /// <summary>Writes all markers of a style.</summary>
    /// <param name="first">What the style writes for the first, such as （一）.</param>
    /// <param name="isHeading">Whether it numbers sections, which have one numeral.</param>
    /// <exception cref="FormatException"><paramref name="first"/> has no numeral for one, or more than it may.</exception>
    public MarkerTable(string first, bool isHeading)
    {
        (First, IsHeading) = (first, isHeading);
        NumberStyle style = NumberStyle.Parse(first, isHeading ? 1 : 2) ?? throw new FormatException(first);
        bool namesSection = !isHeading && style.Write(1, 1) != style.Write(2, 1);
        for (int section = 1; section <= (namesSection ? MostSections : 1); section++)
        {
            for (int number = 1; number <= (namesSection ? MostSections : MostTasks); number++)
            {
                if (style.Write(isHeading ? number : section, number) is { } marker)
                {
                    _numbers[marker] = (isHeading ? number : namesSection ? section : 0, number);
                }
            }
        }

        _beginnings = new CharacterSet(_numbers.Keys.Select(marker => marker[0]));
        _lengths = [.. _numbers.Keys.GroupBy(marker => marker.Length).OrderByDescending(same => same.Key).Select(same => (same.Key, new CharacterSet(same.Select(marker => marker[same.Key - 1]))))];
    }

    /// <summary>What the style writes for the first.</summary>
    public string First { get; }

    /// <summary>Whether it numbers sections.</summary>
    public bool IsHeading { get; }

    /// <summary>The marker that stands at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <returns>Its length, 0 where none stands there; the section that it names, or 0; and its number.</returns>
    public (int Length, int Section, int Number) At(string text, int at)
    {
        if (at >= text.Length || !_beginnings.Holds(text[at]))
        {
            return default;
        }

        foreach ((int length, CharacterSet ends) in _lengths)
        {
            if (at + length <= text.Length
                && ends.Holds(text[at + length - 1])
                && _numbers.TryGetValue(text.Substring(at, length), out (int Section, int Number) found)
                && !GoesOn(text, at + length))
            {
                return (length, found.Section, found.Number);
            }
        }

        return default;
    }

    // 1.5亿 is no task, and 1.1 none of a style that writes 1. only.
    private static bool GoesOn(string text, int end) =>
        end < text.Length && text[end] is >= '0' and <= '9' && text[end - 1] is '.' or >= '0' and <= '9';
}
