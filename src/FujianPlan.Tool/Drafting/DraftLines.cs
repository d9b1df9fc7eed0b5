using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Drafting;

/// <summary>The lines of a draft, and the doubts among them.</summary>
/// <param name="culture">The editor's language.</param>
internal sealed class DraftLines(CultureInfo culture)
{
    /// <summary>What a line begins with that names a doubt.</summary>
    public const string Mark = "# ?? ";

    private readonly StringBuilder _yaml = new();

    private readonly List<(FindingText Doubt, int At)> _doubts = [];

    /// <summary>How many doubts were marked.</summary>
    public int Doubts => _doubts.Count;

    /// <summary>The doubts, each with the place of the notice that it is about.</summary>
    public IReadOnlyList<(FindingText Doubt, int At)> All => _doubts;

    /// <summary>All lines.</summary>
    public string Text => _yaml.ToString();

    /// <summary>A number as YAML has it.</summary>
    /// <param name="number">The number.</param>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a line.</summary>
    /// <param name="line">What it says.</param>
    public void Line(string line = "") => _yaml.Append(line).Append('\n');

    /// <summary>Writes a line that names a doubt.</summary>
    /// <param name="indent">What stands before it.</param>
    /// <param name="doubt">What an editor has to decide.</param>
    /// <param name="at">Where in the notice it is about.</param>
    public void Doubt(string indent, FindingText doubt, int at = 0)
    {
        _doubts.Add((doubt, at));
        Line(indent + Mark + PrintedText.Line(PlanComment.Of(doubt.In(culture))));
    }

    /// <summary>What is told in the editor's language.</summary>
    /// <param name="english">The words in English.</param>
    /// <param name="chinese">The words in Chinese.</param>
    public string Told(string english, string chinese) => new FindingText(english, chinese).In(culture);
}
