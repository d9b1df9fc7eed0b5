using System.Text;

namespace FujianPlan.Authoring.Emission.Data;

/// <summary>
/// Lays out one chunk of data in the shape that the library's <c>DataChunk</c> reads: how many strings; where each
/// starts, and where the last ends; where each record starts; the records. A figure takes two characters of 15 bits.
/// </summary>
internal sealed class DataChunkWriter
{
    private const int CharactersOfAFigure = 2;

    private readonly List<string> _texts = [];
    private readonly List<int> _starts = [0];
    private readonly List<int> _records = [];
    private readonly List<int> _figures = [];

    /// <summary>All strings, one after the other.</summary>
    public string Text => string.Concat(_texts);

    /// <summary>How long <see cref="Text"/> is: to know that, it need not be made.</summary>
    public int TextLength => _starts[_starts.Count - 1];

    /// <summary>The figures, packed into characters.</summary>
    public string Figures
    {
        get
        {
            int before = _starts.Count + 1 + _records.Count;
            return Pack([_starts.Count - 1, .. _starts, .. _records.Select(start => start + before), .. _figures]);
        }
    }

    /// <summary>How long <see cref="Figures"/> is.</summary>
    public int FiguresLength => CharactersOfAFigure * (1 + _starts.Count + _records.Count + _figures.Count);

    /// <summary>Packs figures into characters.</summary>
    /// <param name="figures">The figures, each from 0 to 2³⁰ − 1.</param>
    /// <returns>Two characters for each.</returns>
    public static string Pack(IEnumerable<int> figures)
    {
        StringBuilder packed = new();
        foreach (int figure in figures)
        {
            packed.Append((char)(figure >> 15)).Append((char)(figure & 0x7FFF));
        }

        return packed.ToString();
    }

    /// <summary>Adds a string.</summary>
    /// <param name="text">The string.</param>
    /// <returns>Its number.</returns>
    public int Add(string text)
    {
        _texts.Add(text);
        _starts.Add(TextLength + text.Length);
        return _starts.Count - 2;
    }

    /// <summary>Adds strings.</summary>
    /// <param name="texts">The strings; nulls are left out.</param>
    /// <returns>The number of the first.</returns>
    public int AddAll(IEnumerable<string?> texts)
    {
        int first = _starts.Count - 1;
        foreach (string? text in texts)
        {
            if (text is not null)
            {
                Add(text);
            }
        }

        return first;
    }

    /// <summary>Starts a record.</summary>
    public void StartRecord() => _records.Add(_figures.Count);

    /// <summary>Adds figures to the record that was started last.</summary>
    /// <param name="figures">The figures, each from 0 to 2³⁰ − 1.</param>
    public void Write(params int[] figures) => _figures.AddRange(figures);
}
