using System.Collections.Frozen;
using System.Text;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>How names are read. A character has the reading that it mostly has, or the one that it has in the names of agencies.</summary>
internal static class Pinyin
{
    // Words in which a character is read otherwise than mostly.
    private static readonly (string Word, string[] Syllables)[] Words =
    [
        ("银行", ["yin", "hang"]), ("人行", ["ren", "hang"]), ("农行", ["nong", "hang"]), ("工行", ["gong", "hang"]), ("建行", ["jian", "hang"]),
        ("中行", ["zhong", "hang"]), ("支行", ["zhi", "hang"]), ("分行", ["fen", "hang"]), ("行业", ["hang", "ye"]), ("各行", ["ge", "hang"]),
        ("重庆", ["chong", "qing"]), ("厦门", ["xia", "men"]), ("长乐", ["chang", "le"]), ("长沙", ["chang", "sha"]), ("长春", ["chang", "chun"]), ("长汀", ["chang", "ting"]),
        ("长治", ["chang", "zhi"]), ("长江", ["chang", "jiang"]), ("六安", ["lu", "an"]), ("会计", ["kuai", "ji"]), ("广播", ["guang", "bo"]), ("成都", ["cheng", "du"]),
        // In names, the land and the city; mostly, particles.
        ("地", ["di"]), ("都", ["du"]),
    ];

    private static readonly Lazy<FrozenDictionary<char, string>> Syllables = new(Read);

    /// <summary>The syllables of a name. Letters and digits stand for themselves, what has no reading is left out.</summary>
    /// <param name="name">The name.</param>
    public static IReadOnlyList<string> Of(string name)
    {
        List<string> read = [];
        for (int i = 0; i < name.Length;)
        {
            if (Array.Find(Words, word => string.CompareOrdinal(name, i, word.Word, 0, word.Word.Length) == 0) is { Word: not null } known)
            {
                read.AddRange(known.Syllables);
                i += known.Word.Length;
                continue;
            }

            if (char.IsAsciiLetterOrDigit(name[i]))
            {
                read.Add(char.ToLowerInvariant(name[i]).ToString());
            }
            else if (Syllables.Value.TryGetValue(name[i], out string? syllable))
            {
                read.Add(syllable);
            }

            i++;
        }

        return read;
    }

    private static FrozenDictionary<char, string> Read()
    {
        using StreamReader reader = new(typeof(Pinyin).Assembly.GetManifestResourceStream("Pinyin.txt")!, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.TrimEnd('\r').Split(' '))
            .SelectMany(line => line[1].Select(character => (character, line[0])))
            .ToFrozenDictionary(pair => pair.character, pair => pair.Item2);
    }
}
