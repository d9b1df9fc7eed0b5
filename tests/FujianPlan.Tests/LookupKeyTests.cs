using System.Globalization;
using System.Text;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Tests;

/// <summary>
/// The numbers that tables of agencies are laid out by. A plan is compiled with those of its generator and runs with those of the runtime
/// that an application has, which may be newer: within a major version they stay what they are.
/// </summary>
public sealed class LookupKeyTests
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    [Theory]
    [InlineData("SZB", "42005a005a0053.42005a005a0053.7c49f9c6eaa27e0e.249 42005a005a0053.42005a005a0053.7c49f9c6eaa27e0e.249 6cf745c1741a2017.24a61538270a20f.f15366bb1edb7cf8.875 425a53.425a53.561f8cc36d5a6c0e.98 6cf745c1741a2017.24a61538270a20f.f15366bb1edb7cf8.875")]
    [InlineData("省数字办", "529e5b5765707701.529e5b5765707701.74ffae07b514d923.998 529e5b5765707701.529e5b5765707701.74ffae07b514d923.998 9707c1197789f008.783dc63fa93337da.50befd9d91b1ab84.815 ade5b095e6819ce7.8ae597ade5b095e6.557a910768faa7ed.458 553be85184fde227.1e7fecd5e40b14e9.c890073d89b6b1.606")]
    [InlineData("各设区市数字办、平潭综合实验区", "65705e02533a8bbe.533a9a8c5b9e5408.730ac14acf7d53f6.941 4c4eeeb9040406a4.e62730db04b17580.b3075154def330f9.499 8ce5beaee88490e5.8ce58caae99eaee5.e377736759a418f6.550 87ffb63ddcb51d97.8e352dec051e2ea0.61d22d51d3da5f12.937")]
    public void Numbers_StayWhatTheyAre(string text, string expected) => Assert.Equal(expected, string.Join(' ', NumbersOf(text)));

    private static IEnumerable<string> NumbersOf(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        List<(ulong A, ulong B, int Length)> keys = [];
        if (text.Length is >= 2 and <= LookupKey.LongestShort)
        {
            LookupKey.OfShort(text, out ulong a, out ulong b);
            keys.Add((a, b, text.Length));
        }

        LookupKey.OfWindows(text, 1, 0, out ulong front, out ulong back);
        keys.Add((front, back, text.Length));
        LookupKey.OfWhole(text, out front, out back);
        keys.Add((front, back, text.Length));
        LookupKey.OfWindows(utf8, 0, 1, out front, out back);
        keys.Add((front, back, utf8.Length));
        LookupKey.OfWhole(utf8, out front, out back);
        keys.Add((front, back, utf8.Length));
        foreach ((ulong a, ulong b, int length) in keys)
        {
            ulong hash = LookupKey.Hash(a, b, length, Multiplier), again = LookupKey.Rehash(hash);
            yield return string.Create(CultureInfo.InvariantCulture, $"{a:x}.{b:x}.{hash:x}.{LookupKey.Displaced(again, 3, 1023)}");
        }
    }
}
