namespace FujianPlan.Authoring.Emission;

/// <summary>A table of numbers, written as a literal of their bytes, two to a character: the lower byte of a character comes first.</summary>
/// <param name="name">The property that the table is read from.</param>
internal sealed class EmittedTable(string name)
{
    private readonly List<byte> _bytes = [];

    /// <summary>Adds a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="width">In how many bytes, the lowest first.</param>
    /// <returns>The table.</returns>
    public EmittedTable Add(long number, int width)
    {
        for (int i = 0; i < width; i++)
        {
            _bytes.Add((byte)(number >> (8 * i)));
        }

        return this;
    }

    /// <summary>Adds numbers.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="width">In how many bytes each.</param>
    /// <returns>The table.</returns>
    public EmittedTable Add(IReadOnlyList<int> numbers, int width)
    {
        for (int i = 0; i < numbers.Count; i++)
        {
            Add(numbers[i], width);
        }

        return this;
    }

    /// <summary>Adds bytes as they are.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The table.</returns>
    public EmittedTable Add(byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    /// <summary>Leaves room.</summary>
    /// <param name="count">How many bytes of it.</param>
    /// <returns>The table.</returns>
    public EmittedTable AddFree(int count) => Add(new byte[count]);

    /// <summary>Writes the property. The last character of an odd number of bytes is filled with a zero.</summary>
    /// <param name="code">What is written.</param>
    /// <param name="meter">What counts the literals.</param>
    public void WriteTo(CodeWriter code, LiteralMeter meter)
    {
        char[] units = new char[(_bytes.Count + 1) / 2];
        for (int i = 0; i < _bytes.Count; i++)
        {
            units[i / 2] |= (char)(_bytes[i] << (8 * (i % 2)));
        }

        code.Line();
        code.Line($"internal static string {name} => {CSharpLiteral.Of(meter.Count(new string(units)))};");
    }
}
