using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Validation.Delimited;

namespace FujianPlan.Tool.Validation.Json;

/// <summary>Reads a property of JSON Lines: an object on each line. A line that is none is a bad row; the others are read.</summary>
/// <param name="property">The name of the property.</param>
/// <param name="judge">What judges the values.</param>
internal sealed class JsonLinesScanner(string property, AssigneeJudge judge)
{
    private readonly JsonProperty _judged = new(property, new FindingText("The line is JSON, but not an object.", "本行是 JSON，但不是对象。"));

    /// <summary>Reads the values of a part of the file.</summary>
    /// <param name="block">Whole lines.</param>
    /// <returns>What was found. Lines count from 1.</returns>
    public ScannedRows Scan(ReadOnlySpan<byte> block)
    {
        ScannedRows found = new(judge);
        while (!block.IsEmpty)
        {
            int end = block.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = (end < 0 ? block : block[..end]).TrimEnd(" \t\r"u8);
            block = end < 0 ? [] : block[(end + 1)..];
            found.Lines++;
            if (!line.IsEmpty)
            {
                ScanLine(line, found);
            }
        }

        return found;
    }

    private void ScanLine(ReadOnlySpan<byte> line, ScannedRows found)
    {
        if (!Utf8.IsValid(line))
        {
            found.Fault(found.Lines, FaultKind.Malformed, Utf8Places.Text(Utf8Fault.In(line)!));
            return;
        }

        byte[]? rented = null;
        try
        {
            SeenProperty seen = Find(line, out ReadOnlySpan<byte> value, out bool isEscaped);
            if (seen == SeenProperty.Text && isEscaped)
            {
                rented = ArrayPool<byte>.Shared.Rent(value.Length);
                value = rented.AsSpan(0, Unescape(line, rented));
            }

            _judged.Take(seen, found.Lines, value, found);
        }
        catch (JsonException thrown)
        {
            string column = ((thrown.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            found.Fault(found.Lines, FaultKind.Malformed, new FindingText($"The line is not valid JSON from byte {column} on.", $"本行自第 {column} 字节起不是有效的 JSON。"));
        }
        catch (InvalidOperationException)
        {
            JsonProperty.TakeHalf(found.Lines, found);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    // The whole line is read, whatever is found: half an object is none.
    private SeenProperty Find(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> value, out bool isEscaped)
    {
        value = default;
        isEscaped = false;
        Utf8JsonReader reader = new(line);
        reader.Read();
        SeenProperty seen = reader.TokenType == JsonTokenType.StartObject ? SeenProperty.Nothing : SeenProperty.NoObject;
        bool isNamed = false;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1 || seen == SeenProperty.NoObject || !reader.ValueTextEquals(property))
            {
                continue;
            }

            reader.Read();
            seen = isNamed ? SeenProperty.Twice : reader.TokenType switch
            {
                JsonTokenType.String => SeenProperty.Text,
                JsonTokenType.Null => SeenProperty.Nothing,
                _ => SeenProperty.Other,
            };
            isNamed = true;
            if (seen == SeenProperty.Text)
            {
                value = reader.ValueSpan;
                isEscaped = reader.ValueIsEscaped;
            }
        }

        return seen;
    }

    private int Unescape(ReadOnlySpan<byte> line, Span<byte> value)
    {
        Utf8JsonReader reader = new(line);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(property))
            {
                reader.Read();
                return reader.CopyString(value);
            }
        }

        throw new InvalidOperationException("The property was there a moment ago.");
    }
}
