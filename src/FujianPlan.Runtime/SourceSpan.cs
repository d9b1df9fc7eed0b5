using System;
using System.Globalization;

namespace FujianPlan.Runtime;

/// <summary>A stretch of the source document, in UTF-16 code units of its text, line breaks included.</summary>
public readonly struct SourceSpan : IEquatable<SourceSpan>
{
    internal SourceSpan(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>How many code units; 0 only for the end of the text.</summary>
    public int Length { get; }

    /// <summary>The offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <inheritdoc/>
    public bool Equals(SourceSpan other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    /// <summary>Whether two stretches are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    /// <summary>Whether two stretches differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);

    /// <summary>The stretch as <c>[start..end)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        "[" + Start.ToString(CultureInfo.InvariantCulture) + ".." + End.ToString(CultureInfo.InvariantCulture) + ")";
}
