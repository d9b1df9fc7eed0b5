using System.Text;

namespace FujianPlan.Authoring.Emission;

/// <summary>Which traditional characters stand for which simplified ones, by the Unicode Character Database.</summary>
internal static class TraditionalForms
{
    private static readonly Lazy<IReadOnlyList<string>> Lines = new(Read);

    /// <summary>The traditional characters in which names may be written, each with what it stands for there.</summary>
    /// <param name="names">The names.</param>
    /// <returns>By traditional character: those that are written for a character of the names, and those of the names themselves.</returns>
    public static SortedDictionary<char, char> Of(IEnumerable<string> names)
    {
        HashSet<char> used = [.. names.SelectMany(name => name)];
        SortedDictionary<char, char> simplified = [];
        foreach (string line in Lines.Value)
        {
            for (int i = 1; i < line.Length; i++)
            {
                // Where one stands for several, the one that the names have goes before one that they have not.
                if (used.Contains(line[0]) || (used.Contains(line[i]) && !simplified.ContainsKey(line[i])))
                {
                    simplified[line[i]] = line[0];
                }
            }
        }

        return simplified;
    }

    // A simplified character, then the traditional ones.
    private static IReadOnlyList<string> Read()
    {
        using StreamReader reader = new(typeof(TraditionalForms).Assembly.GetManifestResourceStream("TraditionalForms.txt")!, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 1 && line[0] != '#')];
    }
}
