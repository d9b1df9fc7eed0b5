using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>Words of a heading or a task that stand in the source in one piece.</summary>
/// <param name="kind">What they are.</param>
/// <param name="words">The words, as the plan has them.</param>
internal sealed class OrderedPiece(PieceKind kind, Located<string> words)
{
    /// <summary>What they are.</summary>
    public PieceKind Kind { get; } = kind;

    /// <summary>The words, as the plan has them.</summary>
    public Located<string> Words { get; } = words;

    /// <summary>The words without their layout.</summary>
    public string Text { get; } = PageLayout.Without(words.Value);

    /// <summary>Where they stand in the text without its layout; -1 where they do not stand where they should.</summary>
    public int Start { get; set; } = -1;

    /// <summary>Whether it is a clause that stands behind all that stands under its item.</summary>
    public bool IsBehind { get; set; }
}

/// <summary>What words of a heading or a task are.</summary>
internal enum PieceKind
{
    /// <summary>The title of a heading.</summary>
    Title,

    /// <summary>A quote of a text.</summary>
    Quote,

    /// <summary>The clause.</summary>
    Clause,
}
