using System;
using System.ComponentModel;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime.Compiled;

/// <summary>Figures of a chunk, one behind the other: numbers of agencies, or the parts of assignments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FigureRange
{
    private readonly DataChunk? _data;
    private readonly int _start;

    internal FigureRange(DataChunk data, int start, int count)
    {
        _data = data;
        _start = start;
        Count = count;
    }

    /// <summary>How many things the figures are of.</summary>
    public int Count { get; }

    /// <summary>A figure of one of the things.</summary>
    /// <param name="index">Which thing, from 0.</param>
    /// <param name="width">How many figures each thing has.</param>
    /// <param name="figure">Which of them, from 0.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer things.</exception>
    public int At(int index, int width = 1, int figure = 0) => (uint)index < (uint)Count
        ? _data!.Figure(_start + (index * width) + figure)
        : throw ListBounds.Exceeded(index);

    /// <summary>The figures of things that have one each.</summary>
    internal int[] ToArray()
    {
        int[] figures = new int[Count];
        for (int i = 0; i < figures.Length; i++)
        {
            figures[i] = At(i);
        }

        return figures;
    }
}
