using System.Globalization;
using System.Text;

namespace FujianPlan.Tool.Tests.Printing;

/// <summary>Looks at what was printed as a terminal and a pipeline do.</summary>
internal static class PrintedLines
{
    /// <summary>Asserts that no line is a workflow command, and nothing acts on a terminal.</summary>
    public static void AreHarmless(string printed)
    {
        foreach (string line in printed.Split('\n', '\r'))
        {
            Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal), $"GitHub Actions takes this for a command. Write ':' at the beginning of a line, or after blanks there, in the escapes of the format: {line}");
            Assert.False(line.Contains("##[", StringComparison.Ordinal) || line.Contains("##vso[", StringComparison.Ordinal), $"Azure Pipelines takes this for a command. Write '#' before '#[' or '#vso[' in the escapes of the format: {line}");
            foreach (Rune rune in line.EnumerateRunes())
            {
                if (rune.Value != '\t' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse)
                {
                    // Put together only here: a line of a megabyte would be copied for each of its characters.
                    Assert.Fail($"U+{rune.Value:X4} acts on a terminal, or cannot be seen. Write every character in the escapes of the format that PrintedText.IsVisible does not allow: {line}");
                }
            }
        }
    }
}
