using Xunit.Sdk;

namespace FujianPlan.Testing.Tests;

/// <summary>A file that differs from what was approved: the failure says which, where, and what to do.</summary>
public sealed class ApprovedFileTests
{
    [Fact]
    public void SameText_HasNoDifference() => Assert.Null(ApprovedFile.Difference("a\nb\n", "a\nb\n"));

    [Theory]
    [InlineData("a\nbc\nd\n", "a\nbx\nd\n", "Line 2, column 2:\n  expected: bc\n  actual:   bx")]
    [InlineData("a\nb\n", "a\nb\nc\n", "Line 3, column 1:\n  expected: \n  actual:   c")]
    [InlineData("a\nb", "a", "Line 2, column 1:\n  expected: b\n  actual:   (the text ends before this line)")]
    [InlineData("a", "a\n", "Line 2, column 1:\n  expected: (the text ends before this line)\n  actual:   ")]
    public void FirstDifference_IsShownWithItsPlace(string approved, string actual, string difference) =>
        Assert.Equal(difference, ApprovedFile.Difference(approved, actual));

    [Fact]
    public void OfALongLine_WhatIsAroundTheDifferenceIsShown()
    {
        string before = new('a', 100), after = new('b', 100);

        Assert.Equal(
            $"Line 1, column 101:\n  expected: …{before[..60]}1{after[..59]}…\n  actual:   …{before[..60]}2{after[..59]}…",
            ApprovedFile.Difference($"{before}1{after}", $"{before}2{after}"));
    }

    [Fact]
    public void FileThatDiffers_IsNamed_WithWhatToDo()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1", "The file would be written.");
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "a\n");

            Assert.Equal(
                $"'{path}' is not what was approved. If the change is meant, run the tests with UPDATE_SNAPSHOTS=1, then read the difference.\nLine 1, column 1:\n  expected: a\n  actual:   b",
                Assert.Throws<FailException>(() => ApprovedFile.Assert(path, "b\n")).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
