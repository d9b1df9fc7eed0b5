using System;
using System.ComponentModel;

namespace FujianPlan.Runtime.Compiled;

/// <summary>The values of one of a plan's enums, in the plan's order, with their codes and what they stand for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ValueTable
{
    private protected ValueTable(int count) => Count = count;

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>What they are.</summary>
    internal abstract PlanValueKind Kind { get; }

    /// <summary>The title of the plan that they are of; null for what every plan shares.</summary>
    internal abstract string? PlanTitle { get; }

    /// <summary>A text that is longer than the longest code of any plan of the same levels is not a code.</summary>
    internal abstract int LongestCode { get; }

    /// <summary>The value at a position, from 0.</summary>
    internal abstract int ValueAt(int position);

    /// <summary>A value's position; -1 for one that is none of these.</summary>
    internal abstract int PositionOf(int value);

    /// <summary>The code at a position.</summary>
    internal abstract string CodeAt(int position);

    /// <summary>What stands for the value at a position in a list for people: a name or a text, in Chinese.</summary>
    internal abstract string NameAt(int position);

    /// <summary>The same in English; null if there is none.</summary>
    internal abstract string? EnglishAt(int position);

    /// <summary>The version of the data that retired the value at a position; null if it is in force.</summary>
    internal virtual string? RetiredSinceAt(int position) => null;

    /// <summary>The values that took the place of the one at a position; none if it is in force.</summary>
    internal virtual int[] SuccessorsAt(int position) => Array.Empty<int>();

    /// <summary>Whether the value at a position is an agency that stands for several.</summary>
    internal virtual bool IsCollectiveAt(int position) => false;

    /// <summary>The value with a code; 0 if there is none. No plan has a value 0.</summary>
    internal abstract int Find(string code);

#if NET8_0_OR_GREATER
    /// <summary>The value with a code; 0 if there is none.</summary>
    internal virtual int Find(ReadOnlySpan<char> code) => code.Length > LongestCode ? 0 : Find(code.ToString());

    /// <summary>The value with a code in UTF-8; 0 if there is none.</summary>
    internal virtual int Find(ReadOnlySpan<byte> code)
    {
        if (code.Length > LongestCode)
        {
            return 0;
        }

        Span<char> text = stackalloc char[code.Length];
        for (int i = 0; i < code.Length; i++)
        {
            // Codes are ASCII. What is not stays what no code has.
            text[i] = (char)code[i];
        }

        return Find(text);
    }
#endif

    /// <summary>What is wrong with a text that is the code of none.</summary>
    internal abstract PlanCodeException NotACode(string text);

    /// <summary>What is wrong with something in JSON that could not even be a code.</summary>
    internal abstract PlanCodeException NotOfItsForm();

    /// <summary>What is wrong with a number that is not a value of the plan.</summary>
    internal ArgumentOutOfRangeException NotAValue(string parameter, int value) => new ArgumentOutOfRangeException(parameter, value, NoValue(value));

    /// <summary>That sentence.</summary>
    internal abstract string NoValue(int value);
}
