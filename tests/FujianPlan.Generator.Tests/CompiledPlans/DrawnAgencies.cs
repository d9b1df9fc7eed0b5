using System.Globalization;
using System.Text;

namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>Agencies that were drawn: few or many, of short codes or of long ones, of names alike.</summary>
internal sealed class DrawnAgencies
{
    private readonly Random _random;
    private readonly Dictionary<string, int> _codes;
    private readonly Dictionary<string, int> _names;

    public DrawnAgencies(int seed)
    {
        Seed = seed;
        _random = new Random(seed);
        int count = seed % 50 == 0 ? _random.Next(800, 3000) : seed % 10 == 0 ? _random.Next(200, 500) : _random.Next(1, 120);
        bool hasLongCodes = seed % 3 == 0;
        _codes = Draw(count, () => Code(hasLongCodes ? 32 : 8));
        _names = Draw(count, Name);
    }

    public int Seed { get; }

    /// <summary>The plan that has them.</summary>
    public TestFile Plan
    {
        get
        {
            StringBuilder yaml = new("""
                format: 1
                plan: {title: 分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
                agencies:

                """);
            foreach (((string code, int number), string name) in _codes.Zip(_names.Keys))
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  - {{code: '{code}', id: A{number}, number: {number}, name: {name}}}\n");
            }

            yaml.Append("sections:\n  - {number: 1, id: One, title: 一, tasks: [{number: 1, id: T, attestation: lost}]}\n");
            return new TestFile(SmallPlan.Path, yaml.ToString());
        }
    }

    /// <summary>What look-ups get wrong of every code and name, and of what is near one. Both give the number of an agency, or 0.</summary>
    public IEnumerable<string> FaultsOf(Func<string, int> byCode, Func<string, int> byName) =>
        Faults("code", byCode, _codes).Concat(Faults("name", byName, _names));

    private IEnumerable<string> Faults(string what, Func<string, int> find, Dictionary<string, int> oracle) => oracle.Keys
        .SelectMany(text => new[] { text, text[1..], text[..^1], text + text[0], Changed(text) })
        .Where(text => find(text) != oracle.GetValueOrDefault(text))
        .Select(text => string.Create(CultureInfo.InvariantCulture, $"{Seed}: {what} {text}: {find(text)}"));

    private static Dictionary<string, int> Draw(int count, Func<string> draw)
    {
        Dictionary<string, int> drawn = new(StringComparer.Ordinal);
        while (drawn.Count < count)
        {
            drawn.TryAdd(draw(), drawn.Count + 1);
        }

        return drawn;
    }

    private string Code(int longest) =>
        "ABC"[_random.Next(3)] + new string(_random.GetItems<char>("AB1-", _random.Next(0, longest)));

    // Names that begin and end alike are the hard ones.
    private string Name() => _random.Next(3) switch
    {
        0 => "示例市" + new string(_random.GetItems<char>("数据财政教育", _random.Next(1, 9))) + "工作领导小组办公室",
        1 => new string(_random.GetItems<char>("省市县数据厅局", _random.Next(1, 5))),
        _ => new string(_random.GetItems<char>("甲乙丙丁戊己庚辛", _random.Next(1, 25))),
    };

    private string Changed(string text)
    {
        int at = _random.Next(text.Length);
        return text[..at] + (char)(text[at] + 1) + text[(at + 1)..];
    }
}
