using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FujianPlan.Runtime.Compiled;

/// <summary>
/// A part of the catalogue: one literal of text, one of figures. A figure takes two characters of 15 bits each, so that
/// no surrogate can occur. The figures are: how many strings there are; where each starts in the text, and where the
/// last ends; where each record starts; the records.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DataChunk
{
    private readonly string _text;
    private readonly string _figures;
    private readonly string?[] _strings;

    // The position of the figure that says where the first record starts; the other records' follow.
    private readonly int _records;

    /// <summary>A part of the catalogue.</summary>
    /// <param name="text">The text.</param>
    /// <param name="figures">The figures.</param>
    public DataChunk(string text, string figures)
    {
        _text = text ?? throw new ArgumentNullException(nameof(text));
        _figures = figures ?? throw new ArgumentNullException(nameof(figures));
        _strings = new string?[(figures[0] << 15) | figures[1]];
        _records = _strings.Length + 2;
    }

    /// <summary>A figure.</summary>
    /// <param name="index">Its position.</param>
    /// <returns>The figure.</returns>
    public int Figure(int index) => (_figures[2 * index] << 15) | _figures[(2 * index) + 1];

    /// <summary>How many records there are, of which the first begins where the list of their places ends.</summary>
    internal int Records => Figure(_records) - _records;

    /// <summary>The position of a record's first figure.</summary>
    /// <param name="record">The record, from 0.</param>
    /// <returns>The position.</returns>
    public int Record(int record) => Figure(_records + record);

    /// <summary>A string: cut out of the text when first asked for, and kept.</summary>
    /// <param name="index">Its number, from 0.</param>
    /// <returns>The string.</returns>
    public string Text(int index) => _strings[index] ?? Cut(index);

    // One thread at a time, so that all threads get the one instance. Nothing else can lock this object. To say so by
    // attribute, and not with Interlocked, spares the first access the loading of an assembly.
    [MethodImpl(MethodImplOptions.Synchronized)]
    private string Cut(int index)
    {
        string? kept = _strings[index];
        if (kept == null)
        {
            int start = Figure(index + 1);
            kept = _text.Substring(start, Figure(index + 2) - start);
            _strings[index] = kept;
        }

        return kept;
    }
}
