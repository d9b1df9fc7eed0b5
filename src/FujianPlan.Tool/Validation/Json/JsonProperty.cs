using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Validation.Delimited;

namespace FujianPlan.Tool.Validation.Json;

/// <summary>Takes what was seen of a property of objects of JSON.</summary>
/// <param name="property">The name of the property.</param>
/// <param name="noObject">What is said of a row that is no object.</param>
internal sealed class JsonProperty(string property, FindingText noObject)
{
    /// <summary>Takes it.</summary>
    /// <param name="seen">What was seen.</param>
    /// <param name="line">The line of the row.</param>
    /// <param name="value">The string; empty where there is none.</param>
    /// <param name="found">What has it then.</param>
    public void Take(SeenProperty seen, long line, ReadOnlySpan<byte> value, ScannedRows found)
    {
        switch (seen)
        {
            case SeenProperty.Text or SeenProperty.Nothing:
                found.Value(line, value);
                break;
            case SeenProperty.Other:
                found.Fault(line, FaultKind.NotText, new FindingText($"'{property}' is not a string.", $"“{property}”不是字符串。"));
                break;
            case SeenProperty.Twice:
                found.Fault(line, FaultKind.Malformed, new FindingText($"The object has '{property}' twice.", $"对象中有两个“{property}”。"));
                break;
            default:
                found.Fault(line, FaultKind.Malformed, noObject);
                break;
        }
    }

    /// <summary>Takes a row whose string is none.</summary>
    /// <param name="line">The line of the row.</param>
    /// <param name="found">What has it then.</param>
    public static void TakeHalf(long line, ScannedRows found) =>
        found.Fault(line, FaultKind.Malformed, new FindingText("A string has half of a surrogate pair.", "字符串中有不成对的代理项。"));
}

/// <summary>What an object of JSON has where an agency is wanted.</summary>
internal enum SeenProperty
{
    /// <summary>No such property, or null.</summary>
    Nothing,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A value that is none.</summary>
    Other,

    /// <summary>Two of that name.</summary>
    Twice,

    /// <summary>It is no object.</summary>
    NoObject,
}
