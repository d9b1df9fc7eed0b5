using System.Text.RegularExpressions;

namespace FujianPlan.Invariant.Tests;

/// <summary>What holds of all that ships: no part of it needs culture data, or answers differently with the culture of the machine.</summary>
public sealed partial class ConventionTests
{
    /// <summary>Where the command takes its user's language from the environment, and goes on without where the machine does not have it: LanguageTests.</summary>
    private const string LanguageOfTheUser = "UserLanguage.cs";

    [Fact]
    public void NoCulture_IsMadeByItsName_AndNoneOfTheMachineFormats() => Assert.Empty(
        Directory.GetFiles(RepositoryFile.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or LanguageOfTheUser))
            .SelectMany(file => Cultures().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetRelativePath(RepositoryFile.Root, file)}: {match.Value}")));

    [GeneratedRegex(@"\bGetCultureInfo\w*\(|\bGetCultures\(|\bCreateSpecificCulture\(|\bnew (CultureInfo|RegionInfo|IdnMapping)\(|\bCurrentCulture(IgnoreCase)?\b|\bStringComparison\.InvariantCulture|\bStringComparer\.InvariantCulture|\.To(Upper|Lower)\(\)|\bstring\.Compare\(")]
    private static partial Regex Cultures();
}
