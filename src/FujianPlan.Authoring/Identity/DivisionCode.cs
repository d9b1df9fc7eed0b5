using FujianPlan.Authoring.Characters;

namespace FujianPlan.Authoring.Identity;

/// <summary>What the GB/T 2260 code of a division may look like.</summary>
internal static class DivisionCode
{
    /// <summary>Whether it is six digits, the first not 0.</summary>
    internal static bool IsWellFormed(string code) =>
        code.Length == 6 && code[0] != '0' && AsciiDigits.Are(code);
}
