using System.Text;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Authoring.Emission.Lookup;

/// <summary>The keys of some texts, made in one of the ways that the library's <c>AgencyLookup</c> knows.</summary>
internal sealed class LookupKeys
{
    // The ways, as the emitted constants name them.
    public const int Short = 0;
    public const int Windows = 1;
    public const int Whole = 2;

    private const int FarthestWindow = 12;

    private readonly (ulong A, ulong B, int Length)[] _keys;

    private LookupKeys(int way, int front, int back, IEnumerable<(ulong, ulong, int)> keys)
    {
        Way = way;
        Front = front;
        Back = back;
        _keys = [.. keys];
    }

    /// <summary>Short, Windows or Whole.</summary>
    public int Way { get; }

    /// <summary>How far the first window is from the beginning.</summary>
    public int Front { get; }

    /// <summary>How far the second window is from the end.</summary>
    public int Back { get; }

    public int Count => _keys.Length;

    /// <summary>Whether no two texts have the same key, nor what is hashed of it.</summary>
    public bool AreDistinct => new HashSet<ulong>(_keys.Select(key => LookupKey.Mix(key.A, key.B, key.Length))).Count == _keys.Length;

    public (ulong A, ulong B, int Length) this[int index] => _keys[index];

    /// <summary>The hash of a key.</summary>
    public ulong HashOf(int index, ulong multiplier) => LookupKey.Hash(_keys[index].A, _keys[index].B, _keys[index].Length, multiplier);

    /// <summary>The ways to make keys of texts in UTF-16, the fastest first.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="areCodes">Whether a short one may be compared by its key alone.</param>
    public static IEnumerable<LookupKeys> Of(IReadOnlyList<string> texts, bool areCodes) =>
        WaysOf(texts, areCodes, text => text.Length, LookupKey.OfShort, LookupKey.OfWindows, LookupKey.OfWhole);

    /// <summary>The ways to make keys of texts in UTF-8, the fastest first.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="areCodes">Whether a short one may be compared by its key alone.</param>
    public static IEnumerable<LookupKeys> OfUtf8(IEnumerable<string> texts, bool areCodes) =>
        WaysOf([.. texts.Select(Encoding.UTF8.GetBytes)], areCodes, text => text.Length, LookupKey.OfShort, LookupKey.OfWindows, LookupKey.OfWhole);

    private delegate void Maker<T>(T text, out ulong a, out ulong b);

    private delegate void WindowsMaker<T>(T text, int front, int back, out ulong a, out ulong b);

    private static IEnumerable<LookupKeys> WaysOf<T>(
        IReadOnlyList<T> texts, bool areCodes, Func<T, int> lengthOf, Maker<T> ofShort, WindowsMaker<T> ofWindows, Maker<T> ofWhole)
    {
        if (areCodes && texts.All(text => lengthOf(text) is >= 2 and <= LookupKey.LongestShort))
        {
            yield return new LookupKeys(Short, 0, 0, texts.Select(text => Key(text, lengthOf(text), ofShort)));
        }

        for (int sum = 0; sum <= FarthestWindow; sum++)
        {
            for (int front = 0; front <= sum; front++)
            {
                int back = sum - front;
                yield return new LookupKeys(
                    Windows, front, back, texts.Select(text => Key(text, lengthOf(text), (T one, out ulong a, out ulong b) => ofWindows(one, front, back, out a, out b))));
            }
        }

        yield return new LookupKeys(Whole, 0, 0, texts.Select(text => Key(text, lengthOf(text), ofWhole)));
    }

    private static (ulong, ulong, int) Key<T>(T text, int length, Maker<T> maker)
    {
        maker(text, out ulong a, out ulong b);
        return (a, b, length);
    }
}
