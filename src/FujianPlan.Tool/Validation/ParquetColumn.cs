using Parquet;
using Parquet.Schema;

namespace FujianPlan.Tool.Validation;

/// <summary>
/// The values of a column of text in a row group, as they are stored: one that stands in a million rows is one piece of memory, and no
/// string is made of any. The next row group takes the same memory.
/// </summary>
internal sealed class ParquetColumn
{
    private ReadOnlyMemory<char>[] _values = [];
    private int[] _levels = [];
    private int _present;

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    /// <summary>Reads a row group in place of the one before.</summary>
    /// <param name="group">The row group.</param>
    /// <param name="field">The column, which is no list.</param>
    public async Task Read(ParquetRowGroupReader group, DataField field)
    {
        Rows = checked((int)group.RowCount);
        if (_values.Length < Rows)
        {
            _values = new ReadOnlyMemory<char>[Rows];
            _levels = new int[Rows];
        }

        // What a torn file does not fill is empty, and not of the row group before.
        Array.Clear(_values);
        Array.Clear(_levels);
        _present = field.MaxDefinitionLevel;
        await group.ReadRawAsync(field, _values.AsMemory(), _present > 0 ? (Memory<int>?)_levels.AsMemory() : null, null);
    }

    /// <summary>The values, row by row; empty where there is none. Rows without one have a lower level, and take no place among the values.</summary>
    public IEnumerator<ReadOnlyMemory<char>> GetEnumerator()
    {
        for (int row = 0, next = 0; row < Rows; row++)
        {
            yield return _levels[row] == _present ? _values[next++] : default;
        }
    }
}
