namespace FujianPlan.Authoring.Tests;

public sealed class EquatableArrayTests
{
    [Fact]
    public void EqualElements_AreEqualArrays()
    {
        EquatableArray<string> one = new(["a", "b"]);
        EquatableArray<string> same = new(["a", "b"]);

        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != new EquatableArray<string>(["a"]));
        Assert.True(one != new EquatableArray<string>(["a", "c"]));
    }

    [Fact]
    public void DefaultArray_EqualsAnEmptyOne()
    {
        EquatableArray<int> empty = new([]);

        Assert.True(default == empty);
        Assert.Empty(default(EquatableArray<int>));
        Assert.Throws<IndexOutOfRangeException>(() => default(EquatableArray<int>)[0]);
    }
}
