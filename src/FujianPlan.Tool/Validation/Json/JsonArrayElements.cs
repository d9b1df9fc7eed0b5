using System.Text.Json;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Validation.Delimited;

namespace FujianPlan.Tool.Validation.Json;

/// <summary>Goes through the elements of an array of JSON, and remembers between two parts of the file what it has seen of one.</summary>
/// <param name="property">The name of the property that is wanted.</param>
internal sealed class JsonArrayElements(string property)
{
    private readonly JsonProperty _judged = new(property, new FindingText("The element is JSON, but not an object.", "该元素是 JSON，但不是对象。"));
    private SeenProperty _seen;
    private byte[] _value = [];
    private int _valueLength;
    private bool _isNamed;
    private bool _isNext;
    private bool _isHalf;
    private bool _isInObject;
    private int _countedTo;
    private long _line;

    // The line in which the element begins, counted from the beginning of the part; 0 or less in a part before.
    private long _elementLine;

    /// <summary>Whether the array has begun.</summary>
    public bool IsBegun { get; private set; }

    /// <summary>Reads a part of the file, as far as there are whole words of it.</summary>
    /// <param name="reader">What reads it.</param>
    /// <param name="part">The same part.</param>
    /// <param name="found">What takes what was found. Lines count from 1.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="DataFault">It is no array.</exception>
    public void Scan(ref Utf8JsonReader reader, ReadOnlySpan<byte> part, ScannedRows found)
    {
        (_countedTo, _line) = (0, 1);
        while (reader.Read())
        {
            if (!IsBegun)
            {
                Begin(reader.TokenType);
            }
            else if (reader.CurrentDepth == 1)
            {
                TakeElement(ref reader, part, found);
            }
            else if (reader.CurrentDepth == 2 && _isInObject)
            {
                TakeMember(ref reader);
            }
        }
    }

    /// <summary>Goes on in the next part.</summary>
    /// <param name="lines">How many lines ended in this one.</param>
    public void Pass(long lines) => _elementLine -= lines;

    private void Begin(JsonTokenType first)
    {
        IsBegun = first == JsonTokenType.StartArray ? true : throw new DataFault(1, first == JsonTokenType.StartObject
            ? new FindingText("The file begins with an object, not with an array of objects. If each line is an object, use --format jsonl.", "文件以对象开头，而不是对象的数组。若每行一个对象，请加上 --format jsonl。")
            : new FindingText("The file is JSON, but not an array of objects.", "文件是 JSON，但不是对象的数组。"));
    }

    private void TakeElement(ref Utf8JsonReader reader, ReadOnlySpan<byte> part, ScannedRows found)
    {
        if (reader.TokenType is JsonTokenType.EndArray)
        {
            return;
        }

        if (reader.TokenType is not JsonTokenType.EndObject)
        {
            int at = (int)reader.TokenStartIndex;
            _line += part[_countedTo..at].Count((byte)'\n');
            (_countedTo, _elementLine) = (at, _line);
            _isInObject = reader.TokenType == JsonTokenType.StartObject;
            (_seen, _isNamed, _isHalf, _isNext, _valueLength) = (_isInObject ? SeenProperty.Nothing : SeenProperty.NoObject, false, false, false, 0);
            if (_isInObject)
            {
                return;
            }
        }

        found.LinesAhead = _elementLine - (found.Rows + 1);
        if (_isHalf && _seen == SeenProperty.Text)
        {
            JsonProperty.TakeHalf(_elementLine, found);
        }
        else
        {
            _judged.Take(_seen, _elementLine, _value.AsSpan(0, _valueLength), found);
        }

        _isInObject = false;
    }

    private void TakeMember(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            _isNext = reader.ValueTextEquals(property);
            return;
        }

        if (!_isNext)
        {
            return;
        }

        _isNext = false;
        _seen = _isNamed ? SeenProperty.Twice : reader.TokenType switch
        {
            JsonTokenType.String => SeenProperty.Text,
            JsonTokenType.Null => SeenProperty.Nothing,
            _ => SeenProperty.Other,
        };
        _isNamed = true;
        if (_seen == SeenProperty.Text)
        {
            Keep(ref reader);
        }
    }

    // The part may be gone before the object ends.
    private void Keep(ref Utf8JsonReader reader)
    {
        if (_value.Length < reader.ValueSpan.Length)
        {
            _value = new byte[Math.Max(256, reader.ValueSpan.Length)];
        }

        try
        {
            _valueLength = reader.CopyString(_value);
        }
        catch (InvalidOperationException)
        {
            (_isHalf, _valueLength) = (true, 0);
        }
    }
}
