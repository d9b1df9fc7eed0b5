namespace FujianPlan.Authoring.Characters;

/// <summary>A set of characters that is asked of every character of a text.</summary>
internal sealed class CharacterSet
{
    private const int Bits = 64;

    private readonly ulong[] _held = new ulong[(char.MaxValue + 1) / Bits];

    /// <summary>Makes a set.</summary>
    /// <param name="characters">What it holds.</param>
    public CharacterSet(IEnumerable<char> characters)
    {
        foreach (char character in characters)
        {
            Add(character);
        }
    }

    /// <summary>Adds a character.</summary>
    /// <param name="character">The character.</param>
    public void Add(char character) => _held[character / Bits] |= 1UL << (character % Bits);

    /// <summary>Whether it holds a character.</summary>
    /// <param name="character">The character.</param>
    public bool Holds(char character) => (_held[character / Bits] & (1UL << (character % Bits))) != 0;
}
