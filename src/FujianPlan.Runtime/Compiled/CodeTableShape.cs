using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FujianPlan.Runtime.Compiled;

/// <summary>What a table of texts is like: how keys are made, and where things stand in it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CodeTableShape
{
    internal readonly ulong Multiplier;
    internal readonly int Way;
    internal readonly int Front;
    internal readonly int Back;
    internal readonly int Shortest;
    internal readonly int Longest;
    internal readonly int Shift;
    internal readonly int Mask;
    internal readonly int Width;
    internal readonly int Entries;
    internal readonly bool IsDisplaced;

    /// <summary>Says what a table is like.</summary>
    /// <param name="way">How keys are made: <see cref="CodeTable.ShortKey"/>, <see cref="CodeTable.WindowKey"/> or <see cref="CodeTable.WholeKey"/>.</param>
    /// <param name="front">Where the first window begins.</param>
    /// <param name="back">Where the second ends, from the end.</param>
    /// <param name="shortest">The length of the shortest text.</param>
    /// <param name="longest">That of the longest.</param>
    /// <param name="multiplier">What keys are multiplied by.</param>
    /// <param name="shift">How many bits of the product are dropped.</param>
    /// <param name="mask">The number of slots, less one.</param>
    /// <param name="isDisplaced">Whether groups of keys are moved.</param>
    /// <param name="width">How many bytes a slot has.</param>
    /// <param name="entries">Where the entries begin.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CodeTableShape(int way, int front, int back, int shortest, int longest, ulong multiplier, int shift, int mask, bool isDisplaced, int width, int entries)
    {
        Way = way;
        Front = front;
        Back = back;
        Shortest = shortest;
        Longest = longest;
        Multiplier = multiplier;
        Shift = shift;
        Mask = mask;
        IsDisplaced = isDisplaced;
        Width = width;
        Entries = entries;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool MayHave(int length) => (uint)(length - Shortest) <= (uint)(Longest - Shortest) && (Shortest > 0 || length != 0);
}
