using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Tool.Texts;

/// <summary>The text of a notice, as it was taken from the file in which it was published.</summary>
/// <param name="Text">The text, lines ended by line feeds.</param>
/// <param name="Kind">What the file was taken for.</param>
/// <param name="IsFileItself">Whether the file is that text already, in UTF-8, and so can be a plan's source by itself.</param>
/// <param name="Left">What of the file is no text of the notice.</param>
internal sealed record TakenText(string Text, FindingText Kind, bool IsFileItself, LeftOut Left)
{
    /// <summary>The bytes of the text, as a source has them.</summary>
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>Their SHA-256, in lower case.</summary>
    public string Sha256 => Authoring.Provenance.Sha256.Of(Bytes);

    /// <summary>What the file was taken for, and what of it was left out.</summary>
    public FindingText Told => Left.IsEmpty
        ? new FindingText($"taken from {Kind.English}", $"取自{Kind.Chinese}")
        : new FindingText($"taken from {Kind.English}; left out: {Left.Told.English}", $"取自{Kind.Chinese}；略去：{Left.Told.Chinese}");
}
