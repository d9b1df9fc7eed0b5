#nullable enable

using System.Threading;

namespace FujianPlan.Data;

/// <summary>
/// A part of the catalogue: one literal of text, one of figures. A figure takes two characters of 15 bits each, so that
/// no surrogate can occur. The figures are: how many strings there are; where each starts in the text, and where the
/// last ends; where each record starts; the records.
/// </summary>
internal sealed class DataChunk
{
    private readonly string _text;
    private readonly string _figures;
    private readonly string?[] _strings;

    internal DataChunk(string text, string figures)
    {
        _text = text;
        _figures = figures;
        _strings = new string?[Int(0)];
    }

    /// <summary>A figure.</summary>
    /// <param name="index">Its position.</param>
    internal int Int(int index) => (_figures[2 * index] << 15) | _figures[(2 * index) + 1];

    /// <summary>The position of a record's first figure.</summary>
    /// <param name="record">The record, from 0.</param>
    internal int Record(int record) => Int(_strings.Length + 2 + record);

    /// <summary>A string: cut out of the text when first asked for, and kept.</summary>
    /// <param name="index">Its number, from 0.</param>
    internal string String(int index) => Volatile.Read(ref _strings[index]) ?? Cut(index);

    /// <summary>Whether a string is empty; cuts nothing.</summary>
    /// <param name="index">Its number, from 0.</param>
    internal bool IsEmpty(int index) => Int(index + 1) == Int(index + 2);

    private string Cut(int index)
    {
        int start = Int(index + 1);
        string cut = _text.Substring(start, Int(index + 2) - start);

        // Whoever cuts first wins, so that all threads get the one instance.
        return Interlocked.CompareExchange(ref _strings[index], cut, null) ?? cut;
    }
}
