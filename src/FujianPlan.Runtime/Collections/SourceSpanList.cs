using System;
using System.Collections;
using System.Collections.Generic;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime;

/// <summary>Stretches of the source document. Reading it allocates nothing.</summary>
public readonly struct SourceSpanList : IReadOnlyList<SourceSpan>
{
    private readonly FigureRange _figures;

    internal SourceSpanList(FigureRange figures) => _figures = figures;

    /// <summary>How many there are.</summary>
    public int Count => _figures.Count;

    /// <summary>The one at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none at <paramref name="index"/>.</exception>
    public SourceSpan this[int index] => new SourceSpan(_figures.At(index, 2), _figures.At(index, 2, 1));

    /// <summary>Goes through them in order.</summary>
    /// <returns>An enumerator.</returns>
    public PlanListEnumerator<SourceSpanList, SourceSpan> GetEnumerator() => new PlanListEnumerator<SourceSpanList, SourceSpan>(this);

    IEnumerator<SourceSpan> IEnumerable<SourceSpan>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
