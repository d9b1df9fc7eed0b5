using System;
#if NET8_0_OR_GREATER
using Characters = System.ReadOnlySpan<char>;
#else
using Characters = System.String;
#endif

namespace FujianPlan.Runtime.Internal;

/// <summary>Reads the code of a task, such as <c>1.5</c>: section, point, number, in digits of ASCII without a leading zero.</summary>
internal static class TaskCodeText
{
    internal static bool TryRead(Characters code, out int section, out int number)
    {
        section = number = 0;
        int point = code.IndexOf('.');
        return point > 0 && IsNumber(code, 0, point, out section) && IsNumber(code, point + 1, code.Length, out number);
    }

    /// <summary>The section that a text begins with, as a code does; 0 where it does not.</summary>
    internal static int SectionOf(string text) => text.IndexOf('.') is > 0 and int point && IsNumber(text, 0, point, out int section) ? section : 0;

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
