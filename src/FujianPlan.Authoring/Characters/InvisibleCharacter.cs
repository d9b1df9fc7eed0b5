namespace FujianPlan.Authoring.Characters;

/// <summary>
/// Characters that leave no mark where they stand: two names that differ in nothing else look the same. They are those that Unicode
/// calls default-ignorable (DerivedCoreProperties.txt), the three of interlinear annotation, which programs hide as well, what stands for an
/// object that is not there (U+FFFC), and the braille pattern without a dot (U+2800).
/// </summary>
internal static class InvisibleCharacter
{
    /// <summary>The first of them in a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="position">Which character it is, from 1, in code points.</param>
    /// <param name="maySelect">Whether one may stand that selects how the character before it is drawn.</param>
    /// <returns>Its code point, or -1 where there is none.</returns>
    internal static int FirstIn(string name, out int position, bool maySelect = false)
    {
        position = 1;
        for (int i = 0; i < name.Length; i++, position++)
        {
            int code = name[i], at = i;
            if (char.IsSurrogatePair(name, i))
            {
                code = char.ConvertToUtf32(name, i);
                i++;
            }

            if (Is(code) && !(maySelect && IsSelection(name, at, code)))
            {
                return code;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether a code point is a variation selector, behind a character that can be seen: there it says how that one is drawn, and hides
    /// nothing.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the code point stands in it.</param>
    /// <param name="code">The code point.</param>
    internal static bool IsSelection(string text, int at, int code)
    {
        if (code is not ((>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)) || at == 0)
        {
            return false;
        }

        int before = at > 1 && char.IsSurrogatePair(text, at - 2) ? char.ConvertToUtf32(text[at - 2], text[at - 1]) : text[at - 1];
        return before > ' ' && !Is(before) && !char.IsWhiteSpace(text[at - 1]);
    }

    internal static bool Is(int code) => code switch
    {
        < 0xAD => false,
        0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 => true,
        (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) => true,
        0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFC) or 0x2800 => true,
        (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => false,
    };
}
