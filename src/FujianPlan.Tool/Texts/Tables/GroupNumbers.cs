using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Tool.Texts.Tables;

/// <summary>
/// The numbers of groups and rows that a table does not number: what stands over several rows is a heading, and a text tells its headings and tasks by
/// their numbers.
/// </summary>
internal sealed class GroupNumbers
{
    private readonly int[] _counts = new int[3];

    /// <summary>How deep what is numbered can be: groups, groups in them, and rows.</summary>
    public const int Rows = 2;

    /// <summary>Whether something of a level was numbered already.</summary>
    /// <param name="level">The level.</param>
    public bool HasBegun(int level) => _counts[level] > 0;

    /// <summary>The next number.</summary>
    /// <param name="level">0 for a group, 1 for a group in one, <see cref="Rows"/> for a row.</param>
    public string Next(int level)
    {
        int number = ++_counts[level];
        if (level == 0)
        {
            _counts[1] = 0;
        }

        return level == Rows || number > ChineseNumeral.Largest ? FormattableString.Invariant($"{number}.") : level == 0 ? ChineseNumeral.Write(number) + "、" : $"（{ChineseNumeral.Write(number)}）";
    }
}
