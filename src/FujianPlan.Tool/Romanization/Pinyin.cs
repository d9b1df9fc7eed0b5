using System.Collections.Frozen;
using System.Text;

namespace FujianPlan.Tool.Romanization;

/// <summary>How names are read. A character has the reading that it mostly has, or the one that it has in the names of agencies.</summary>
internal static class Pinyin
{
    // Words in which a character is read otherwise than mostly.
    private static readonly (string Word, string[] Syllables)[] Words =
    [
        ("银行", ["yin", "hang"]), ("人行", ["ren", "hang"]), ("农行", ["nong", "hang"]), ("工行", ["gong", "hang"]), ("建行", ["jian", "hang"]),
        ("中行", ["zhong", "hang"]), ("支行", ["zhi", "hang"]), ("分行", ["fen", "hang"]), ("行业", ["hang", "ye"]), ("各行", ["ge", "hang"]),
        ("重庆", ["chong", "qing"]), ("厦门", ["xia", "men"]), ("长子", ["zhang", "zi"]), ("乐清", ["yue", "qing"]), ("乐亭", ["lao", "ting"]), ("音乐", ["yin", "yue"]),
        ("蚌埠", ["beng", "bu"]), ("大厦", ["da", "sha"]), ("六合", ["lu", "he"]), ("铅山", ["yan", "shan"]), ("番禺", ["pan", "yu"]), ("荥经", ["ying", "jing"]), ("浚县", ["xun", "xian"]),
        ("单县", ["shan", "xian"]), ("尉犁", ["yu", "li"]), ("莘庄", ["xin", "zhuang"]), ("泌阳", ["bi", "yang"]), ("洪洞", ["hong", "tong"]), ("涡阳", ["guo", "yang"]), ("繁峙", ["fan", "shi"]),
        ("会稽", ["kuai", "ji"]), ("调解", ["tiao", "jie"]), ("调控", ["tiao", "kong"]), ("调整", ["tiao", "zheng"]), ("重建", ["chong", "jian"]), ("重组", ["chong", "zu"]), ("西藏", ["xi", "zang"]),
        ("藏族", ["zang", "zu"]), ("供给", ["gong", "ji"]), ("畜牧", ["xu", "mu"]), ("黄陂", ["huang", "pi"]), ("牟平", ["mu", "ping"]), ("东阿", ["dong", "e"]), ("犍为", ["qian", "wei"]),
        ("什邡", ["shi", "fang"]), ("大埔", ["da", "bu"]), ("黄埔", ["huang", "pu"]), ("佛山", ["fo", "shan"]), ("宕昌", ["tan", "chang"]), ("枞阳", ["zong", "yang"]), ("蔚县", ["yu", "xian"]), ("井陉", ["jing", "xing"]),
        ("燕山", ["yan", "shan"]), ("三都", ["san", "du"]), ("六安", ["lu", "an"]), ("会计", ["kuai", "ji"]), ("广播", ["guang", "bo"]), ("成都", ["cheng", "du"]),
        // In names, the land and the city; mostly, particles.
        ("地", ["di"]), ("都", ["du"]),
    ];

    // Who is a 长; before other characters, and at a name's beginning, the character is of a place: 长河, 长寿, 市长乐区.
    private const string Heads = "校院局会厅处行首队部组站村河林湖田路链湾街楼段书家班所科院团社馆增成生";

    // A bank at the end of a name, or before the place of a branch: 农商行, 农发行甲地分行.
    private const string Banks = "银人农工建中交招商合发支分开储总各同";

    private static string? ByPlace(string name, int at)
    {
        char before = at > 0 ? name[at - 1] : '\0';
        if (name[at] == '长')
        {
            return Heads.Contains(before, StringComparison.Ordinal) || (at > 0 && (at + 1 == name.Length || "热办信公专责质制".Contains(name[at + 1], StringComparison.Ordinal))) ? "zhang" : "chang";
        }

        return name[at] == '行' && at > 0 && (at + 1 == name.Length ? !"执运施通旅飞航发".Contains(before, StringComparison.Ordinal) || name.EndsWith("农发行", StringComparison.Ordinal) : at > 1 && Banks.Contains(before, StringComparison.Ordinal) && name[(at + 1)..] is var rest && (rest.EndsWith("分行", StringComparison.Ordinal) || rest.EndsWith("支行", StringComparison.Ordinal) || rest[0] is '、' or '长'))
            ? "hang" : null;
    }

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
            else if (ByPlace(name, i) is { } placed)
            {
                read.Add(placed);
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
