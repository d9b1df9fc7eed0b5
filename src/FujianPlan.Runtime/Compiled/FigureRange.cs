using System.ComponentModel;

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

    /// <summary>A figure.</summary>
    /// <param name="index">Its position among these, from 0. It is not checked.</param>
    /// <returns>The figure.</returns>
    public int this[int index] => _data!.Figure(_start + index);
}
