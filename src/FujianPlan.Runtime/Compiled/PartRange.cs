using System;
using System.ComponentModel;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime.Compiled;

/// <summary>Some parts of a plan: the first so many, or those with some ordinals.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PartRange
{
    private readonly int[]? _ordinals;

    internal PartRange(int count)
    {
        _ordinals = null;
        Count = count;
    }

    internal PartRange(int[] ordinals)
    {
        _ordinals = ordinals;
        Count = ordinals.Length;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>A part of the list.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The part's ordinal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list is shorter than that.</exception>
    public int At(int index) => (uint)index >= (uint)Count ? throw ListBounds.Exceeded(index) : _ordinals == null ? index + 1 : _ordinals[index];
}
