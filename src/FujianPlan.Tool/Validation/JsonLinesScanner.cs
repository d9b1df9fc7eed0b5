using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Validation;

/// <summary>Reads a property of JSON Lines: an object on each line. A line that is none is a bad row; the others are read.</summary>
/// <param name="property">The name of the property.</param>
/// <param name="judge">What judges the values.</param>
internal sealed class JsonLinesScanner(string property, AssigneeJudge judge)
{
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
            Seen seen = Find(line, out ReadOnlySpan<byte> value, out bool isEscaped);
            if (seen == Seen.Text && isEscaped)
            {
                rented = ArrayPool<byte>.Shared.Rent(value.Length);
                value = rented.AsSpan(0, Unescape(line, rented));
            }

            Take(seen, value, found);
        }
        catch (JsonException thrown)
        {
            string column = ((thrown.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            found.Fault(found.Lines, FaultKind.Malformed, new FindingText($"The line is no JSON from byte {column} on.", $"本行自第 {column} 字节起不是 JSON。"));
        }
        catch (InvalidOperationException)
        {
            found.Fault(found.Lines, FaultKind.Malformed, new FindingText("A string has half of a surrogate pair.", "字符串中有不成对的代理项。"));
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    private void Take(Seen seen, ReadOnlySpan<byte> value, ScannedRows found)
    {
        switch (seen)
        {
            case Seen.Text or Seen.Nothing:
                found.Value(found.Lines, value);
                break;
            case Seen.Other:
                found.Fault(found.Lines, FaultKind.NotText, new FindingText($"'{property}' is not a string.", $"“{property}”不是字符串。"));
                break;
            case Seen.Twice:
                found.Fault(found.Lines, FaultKind.Malformed, new FindingText($"The object has '{property}' twice.", $"对象中有两个“{property}”。"));
                break;
            default:
                found.Fault(found.Lines, FaultKind.Malformed, new FindingText("The line is JSON, but no object.", "本行是 JSON，但不是对象。"));
                break;
        }
    }

    // The whole line is read, whatever is found: half an object is none.
    private Seen Find(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> value, out bool isEscaped)
    {
        value = default;
        isEscaped = false;
        Utf8JsonReader reader = new(line);
        reader.Read();
        Seen seen = reader.TokenType == JsonTokenType.StartObject ? Seen.Nothing : Seen.NoObject;
        bool isNamed = false;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1 || seen == Seen.NoObject || !reader.ValueTextEquals(property))
            {
                continue;
            }

            reader.Read();
            seen = isNamed ? Seen.Twice : reader.TokenType switch
            {
                JsonTokenType.String => Seen.Text,
                JsonTokenType.Null => Seen.Nothing,
                _ => Seen.Other,
            };
            isNamed = true;
            if (seen == Seen.Text)
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

    private enum Seen
    {
        Nothing,
        Text,
        Other,
        Twice,
        NoObject,
    }
}
