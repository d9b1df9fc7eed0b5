using System.Globalization;
using System.Text;
using System.Text.Json;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Validation.Delimited;

namespace FujianPlan.Tool.Validation.Json;

/// <summary>
/// Reads a property of the objects of an array of JSON, as it comes: what is in memory is a part of the file, or its longest string. An
/// element that is no object is a bad row; where the JSON is torn, nothing after it can be told apart.
/// </summary>
/// <param name="property">The name of the property.</param>
/// <param name="judge">What judges the values.</param>
/// <param name="take">What takes what was found, in order.</param>
internal sealed class JsonArrayFile(string property, AssigneeJudge judge, Action<ScannedRows> take)
{
    private const int PartLength = 1 << 18;

    private readonly JsonArrayElements _elements = new(property);
    private readonly JsonText _text = new();
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 1024 });
    private byte[] _buffer = new byte[PartLength];
    private int _length;

    /// <summary>Reads it.</summary>
    /// <param name="bytes">The file, in UTF-8.</param>
    /// <param name="cancellation">What ends the reading.</param>
    /// <returns>When all is read.</returns>
    /// <exception cref="DataFault">The file cannot be read any further.</exception>
    public async Task Read(Stream bytes, CancellationToken cancellation)
    {
        for (bool isAtEnd = false, isBegun = false; !isAtEnd; isBegun = true)
        {
            int read = await bytes.ReadAtLeastAsync(_buffer.AsMemory(_length), isBegun ? 1 : Encoding.UTF8.Preamble.Length, throwOnEndOfStream: false, cancellation);
            _length += read;
            isAtEnd = read == 0;
            if (!isBegun && _buffer.AsSpan(0, _length).StartsWith(Encoding.UTF8.Preamble))
            {
                Drop(Encoding.UTF8.Preamble.Length);
            }

            ScannedRows found = new(judge);
            int consumed = Scan(isAtEnd, found);
            found.Lines = JsonText.LinesOf(_buffer.AsSpan(0, consumed));
            found.LinesAhead = found.Lines - found.Rows;
            take(found);
            _text.Pass(_buffer.AsSpan(0, consumed));
            _elements.Pass(found.Lines);
            Drop(consumed);
            MakeRoom();
        }
    }

    private int Scan(bool isAtEnd, ScannedRows found)
    {
        ReadOnlySpan<byte> part = _buffer.AsSpan(0, _length);
        ReadOnlySpan<byte> readable = _text.Readable(part, isAtEnd, out DataFault? invalid);
        Utf8JsonReader reader = new(readable, isAtEnd && invalid is null, _state);
        try
        {
            _elements.Scan(ref reader, readable, found);
            found.Stop = invalid;
        }
        catch (JsonException thrown)
        {
            found.Stop = Torn(thrown);
        }
        catch (DataFault fault)
        {
            found.Stop = fault;
        }

        _state = reader.CurrentState;
        return (int)reader.BytesConsumed;
    }

    // The library counts lines from the beginning of the file; what is found in a part, from the beginning of that.
    private DataFault Torn(JsonException thrown)
    {
        string at = ((thrown.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        return new DataFault((thrown.LineNumber ?? 0) + 1 - _text.Lines, _elements.IsBegun
            ? new FindingText($"The line is not valid JSON from byte {at} on; the rest cannot be read.", $"本行自第 {at} 字节起不是有效的 JSON；其后的内容无法解析。")
            : new FindingText($"The file is not valid JSON from byte {at} of this line on. Is the format right?", $"文件自本行第 {at} 字节起不是有效的 JSON。格式是否正确？"));
    }

    private void Drop(int count)
    {
        _buffer.AsSpan(count, _length - count).CopyTo(_buffer);
        _length -= count;
    }

    private void MakeRoom()
    {
        if (_length < _buffer.Length)
        {
            return;
        }

        if (_buffer.Length >= RowBlocks.LongestRow)
        {
            throw RowTooLong.AtElement(_text.Lines + 1);
        }

        Array.Resize(ref _buffer, _buffer.Length * 2);
    }
}
