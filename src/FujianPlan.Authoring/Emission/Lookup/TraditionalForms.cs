using System.Text;
using FujianPlan.Authoring.Characters;

namespace FujianPlan.Authoring.Emission.Lookup;

/// <summary>Which traditional characters stand for which simplified ones, by the Unicode Character Database.</summary>
internal sealed class TraditionalForms
{
    private static readonly Lazy<IReadOnlyList<string>> Lines = new(Read);

    private TraditionalForms(string traditional, string simplified)
    {
        Traditional = traditional;
        Simplified = simplified;
    }

    /// <summary>The traditional characters, in the order of their numbers.</summary>
    public string Traditional { get; }

    /// <summary>What each of them stands for.</summary>
    public string Simplified { get; }

    /// <summary>The traditional characters in which names may be written, each with what it stands for there.</summary>
    /// <param name="names">The names.</param>
    /// <returns>Those that are written for a character of the names, and those of the names themselves.</returns>
    public static TraditionalForms Of(IEnumerable<string> names)
    {
        CharacterSet used = new([]);
        foreach (char c in string.Concat(names))
        {
            used.Add(c);
        }

        // By character, what it stands for.
        char[] simplified = new char[char.MaxValue + 1];
        foreach (string line in Lines.Value)
        {
            for (int i = 1; i < line.Length; i++)
            {
                // Where one stands for several, the one that the names have goes before one that they have not.
                if (used.Holds(line[0]) || (used.Holds(line[i]) && simplified[line[i]] == default))
                {
                    simplified[line[i]] = line[0];
                }
            }
        }

        StringBuilder from = new(), to = new();
        for (int c = 0; c < simplified.Length; c++)
        {
            if (simplified[c] != default)
            {
                from.Append((char)c);
                to.Append(simplified[c]);
            }
        }

        return new TraditionalForms(from.ToString(), to.ToString());
    }

    // A simplified character, then the traditional ones.
    private static IReadOnlyList<string> Read()
    {
        using StreamReader reader = new(typeof(TraditionalForms).Assembly.GetManifestResourceStream("TraditionalForms.txt")!, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 1 && line[0] != '#')];
    }
}
