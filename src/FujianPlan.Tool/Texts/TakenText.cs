using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Texts;

/// <summary>The text of a notice, as it was taken from the file in which it was published.</summary>
/// <param name="Text">The text, lines ended by line feeds.</param>
/// <param name="Kind">What the file was taken for.</param>
/// <param name="IsFileItself">Whether the file is that text already, in UTF-8, and so can be a plan's source by itself.</param>
/// <param name="Left">What of the file is no text of the notice.</param>
internal sealed record TakenText(string Text, FindingText Kind, bool IsFileItself, LeftOut Left)
{
    /// <summary>What of the text the file does not say, and was guessed: a draft has a doubt for each.</summary>
    public IReadOnlyList<TextGuess> Guesses { get; init; } = [];

    /// <summary>The bytes of the text, as a source has them.</summary>
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>Their SHA-256, in lower case.</summary>
    public string Sha256 => Authoring.Provenance.Sha256.Of(Bytes);

    /// <summary>What the file was taken for, to stand behind 取自 and before a sign: a space stands between a Chinese and a Latin letter, and nowhere else.</summary>
    public string KindInChinese => (char.IsAsciiLetterOrDigit(Kind.Chinese[0]) ? " " : string.Empty) + Kind.Chinese;

    /// <summary>What the file was taken for, and what of it was left out.</summary>
    public FindingText Told => new(
        $"taken from {Kind.English}{(Left.IsEmpty ? string.Empty : $"; left out: {Left.Told.English}")}{(Guesses.Count == 0 ? string.Empty : $"; guessed: {Wording.Count(Guesses.Count, "thing")}, each marked as a doubt in a draft")}",
        $"取自{KindInChinese}{(Left.IsEmpty ? string.Empty : $"；略去：{Left.Told.Chinese}")}{(Guesses.Count == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"；推测 {Guesses.Count:N0} 处，草稿中均列为存疑"))}");
}
