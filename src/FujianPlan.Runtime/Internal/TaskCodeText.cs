using System;
#if NET8_0_OR_GREATER
using Characters = System.ReadOnlySpan<char>;
#else
using Characters = System.String;
#endif

namespace FujianPlan.Runtime.Internal;

/// <summary>
/// Reads the code of a task, such as <c>1.5</c>: section, point, number, in digits of ASCII without a leading zero; of a measure, such
/// as <c>1.5.2</c>, its number behind one more point.
/// </summary>
internal static class TaskCodeText
{
    /// <summary>Reads a code.</summary>
    /// <param name="code">The text.</param>
    /// <param name="section">The section.</param>
    /// <param name="number">The task's number.</param>
    /// <param name="measure">The measure's; 0 for a task.</param>
    /// <returns>Whether it is such a code.</returns>
    internal static bool TryRead(Characters code, out int section, out int number, out int measure)
    {
        section = number = measure = 0;
        int first = PointFrom(code, 0), second = first < 0 ? -1 : PointFrom(code, first + 1);
        return first > 0
            && IsNumber(code, 0, first, out section)
            && IsNumber(code, first + 1, second < 0 ? code.Length : second, out number)
            && (second < 0 || IsNumber(code, second + 1, code.Length, out measure));
    }

    /// <summary>The section that a text begins with, as a code does; 0 if it does not.</summary>
    internal static int SectionOf(string text) => text.IndexOf('.') is > 0 and int point && IsNumber(text, 0, point, out int section) ? section : 0;

    /// <summary>The task that a text begins with, as the code of a measure does; nothing where it does not.</summary>
    internal static string? TaskOf(string text) => text.LastIndexOf('.') is > 0 and int point && text.IndexOf('.') < point ? text.Substring(0, point) : null;

    private static int PointFrom(Characters code, int start)
    {
        for (int i = start; i < code.Length; i++)
        {
            if (code[i] == '.')
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsNumber(Characters code, int start, int end, out int number)
    {
        number = 0;
        if (end - start < 1 || end - start > 3 || code[start] == '0')
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            if (code[i] < '0' || code[i] > '9')
            {
                return false;
            }

            number = (number * 10) + code[i] - '0';
        }

        return true;
    }
}
