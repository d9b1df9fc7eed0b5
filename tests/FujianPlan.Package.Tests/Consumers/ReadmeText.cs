using System.Text.RegularExpressions;

namespace FujianPlan.Package.Tests;

/// <summary>What a README tells its reader to type.</summary>
internal static class ReadmeText
{
    /// <summary>A block of code.</summary>
    /// <param name="file">The README.</param>
    /// <param name="language">The language that the block names.</param>
    /// <param name="after">The heading or words that it comes after.</param>
    /// <param name="number">Which of the blocks of that language, from 0.</param>
    public static string Block(string file, string language, string after = "", int number = 0)
    {
        string text = RepositoryFile.Read(file.Split('/')).ReplaceLineEndings("\n");
        int begin = text.IndexOf(after, StringComparison.Ordinal);
        Assert.True(begin >= 0, $"{file} has no '{after}'.");
        return Regex.Matches(text[begin..], $"```{language}\n(.*?)```", RegexOptions.Singleline)[number].Groups[1].Value;
    }
}
