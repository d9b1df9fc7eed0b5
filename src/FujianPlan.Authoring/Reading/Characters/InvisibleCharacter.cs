namespace FujianPlan.Authoring.Reading.Characters;

/// <summary>
/// Characters that leave no mark where they stand: two names that differ in nothing else look the same. They are those that Unicode
/// calls default-ignorable (DerivedCoreProperties.txt), and the three of interlinear annotation, which programs hide as well.
/// </summary>
internal static class InvisibleCharacter
{
    /// <summary>The first of them in a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="position">Which character it is, from 1, in code points.</param>
    /// <returns>Its code point, or -1 where there is none.</returns>
    internal static int FirstIn(string name, out int position)
    {
        position = 1;
        for (int i = 0; i < name.Length; i++, position++)
        {
            int code = name[i];
            if (char.IsSurrogatePair(name, i))
            {
                code = char.ConvertToUtf32(name, i);
                i++;
            }

            if (Is(code))
            {
                return code;
            }
        }

        return -1;
    }

    /// <summary>Whether a code point selects how the character before it is drawn: in its place it hides nothing.</summary>
    internal static bool IsVariationSelector(int code) => code is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    internal static bool Is(int code) => code switch
    {
        < 0xAD => false,
        0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 => true,
        (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) => true,
        0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFB) => true,
        (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => false,
    };
}
