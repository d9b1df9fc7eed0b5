using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Texts;

/// <summary>What of a document is no text of the notice, counted: nothing is left out without a word.</summary>
internal sealed class LeftOut
{
    private readonly List<(FindingText One, FindingText Several, int Count)> _counted = [];

    /// <summary>Whether nothing was left out.</summary>
    public bool IsEmpty => _counted.Count == 0;

    /// <summary>Counts something.</summary>
    /// <param name="one">What one is called, in both languages.</param>
    /// <param name="several">What several are called in English.</param>
    /// <param name="count">How many.</param>
    public void Add(FindingText one, string several, int count = 1)
    {
        if (count == 0)
        {
            return;
        }

        int known = _counted.FindIndex(counted => counted.One.English == one.English);
        if (known < 0)
        {
            _counted.Add((one, new FindingText(several, one.Chinese), count));
        }
        else
        {
            _counted[known] = _counted[known] with { Count = _counted[known].Count + count };
        }
    }

    /// <summary>What was left out, in a line.</summary>
    public FindingText Told => new(
        string.Join(", ", _counted.Select(counted => string.Create(CultureInfo.InvariantCulture, $"{counted.Count:N0} {(counted.Count == 1 ? counted.One : counted.Several).English}"))),
        string.Join("、", _counted.Select(counted => string.Create(CultureInfo.InvariantCulture, $"{counted.One.Chinese} {counted.Count:N0} 处"))));
}
