using CsCheck;

namespace FujianPlan.Tests;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> Word = Gen.Char["abAB字"].Array[0, 12].Select(letters => new string(letters));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "ab", 2)]
    [InlineData("name", "name", 0)]
    [InlineData("nmae", "name", 1)]
    [InlineData("name", "names", 1)]
    [InlineData("nme", "name", 1)]
    [InlineData("noma", "name", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("省数字办", "省数字办公室", 2)]
    public void Distance_CountsEditsAndSwaps(string a, string b, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(a, b, 10));
        Assert.Equal(expected, EditDistance.Between(b, a, 10));
        Assert.Equal(expected, EditDistance.Between(a, b, expected));
    }

    [Fact]
    public void DistanceOverTheLimit_IsToldAsLimitPlusOne()
    {
        Assert.Equal(3, EditDistance.Between("kitten", "sitting", 2));
        Assert.Equal(1, EditDistance.Between("a", "b", 0));
        Assert.Equal(2, EditDistance.Between("a", "abcdefgh", 1));
    }

    [Fact]
    public void AnyTwoWords_HaveTheDistanceOfTheWholeTable() =>
        Gen.Select(Word, Word, Gen.Int[0, 6]).Sample((a, b, limit) =>
            EditDistance.Between(a, b, limit) == Math.Min(WholeTable(a, b), limit + 1));

    [Fact]
    public void NearestOfSeveral_IsTheNearest()
    {
        Assert.Equal("name", EditDistance.Nearest("nmae", ["note", "number", "name"]));
        Assert.Equal("number", EditDistance.Nearest("numbers", ["name", "number"]));
        Assert.Equal("GSZB", EditDistance.Nearest("GSZX", ["GSZB", "GSZC"]));
    }

    [Fact]
    public void AnotherCase_IsNearest()
    {
        Assert.Equal("SZB", EditDistance.Nearest("szb", ["SZC", "SZB"]));
        Assert.Equal("A", EditDistance.Nearest("a", ["B", "A"]));
    }

    [Theory]
    [InlineData("XX", null)]
    [InlineData("KY", null)]
    [InlineData("XK", "KX")]
    [InlineData("KXX", "KX")]
    [InlineData("kx", "KX")]
    [InlineData("科胁", "科协")]
    [InlineData("协科", "科协")]
    public void OfTwoLetters_AnotherOne_IsNoSlip(string written, string? nearest) => Assert.Equal(nearest, EditDistance.Nearest(written, ["KX", "科协"]));

    [Fact]
    public void NothingNear_IsNull()
    {
        Assert.Null(EditDistance.Nearest("colour", ["name", "note"]));
        Assert.Null(EditDistance.Nearest("", ["a"]));
        Assert.Null(EditDistance.Nearest("x", ["y"]));
        Assert.Null(EditDistance.Nearest("name", []));
    }

    [Fact]
    public void InputOver64Characters_GetsNoSuggestion()
    {
        string longest = new('a', 64);

        Assert.Equal(longest, EditDistance.Nearest(new string('a', 63) + "b", [longest]));
        Assert.Null(EditDistance.Nearest(longest + "b", [longest + "a"]));
    }

    private static int WholeTable(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(
                    Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1),
                    table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
