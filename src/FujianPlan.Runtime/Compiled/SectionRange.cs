using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime.Compiled;

/// <summary>Some sections of a plan: a stretch of all, or those with some numbers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SectionRange
{
    private readonly int[]? _numbers;
    private readonly int _first;

    internal SectionRange(int first, int count)
    {
        _numbers = null;
        _first = first;
        Count = count;
    }

    internal SectionRange(int[] numbers)
    {
        _numbers = numbers;
        _first = 0;
        Count = numbers.Length;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>A section of the list.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The section's number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list is shorter than that.</exception>
    public int At(int index) => (uint)index >= (uint)Count ? throw ListBounds.Exceeded(index) : _numbers == null ? _first + index : _numbers[index];

    /// <summary>The section of the list with a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The number.</returns>
    /// <exception cref="KeyNotFoundException">No section of the list has it.</exception>
    public int WithNumber(int number) => (_numbers == null ? (uint)(number - _first) < (uint)Count : Array.IndexOf(_numbers, number) >= 0)
        ? number
        : throw new KeyNotFoundException("No section of this list has the number " + number.ToString(CultureInfo.InvariantCulture) + ".");
}
