using System.Reflection;
using System.Text.RegularExpressions;

namespace FujianPlan.Tests.Documentation;

/// <summary>The tables of docs/validation.md list each member of what the look-ups return, with its type.</summary>
public sealed partial class ResultMemberTests
{
    private static readonly (string Written, Type Type)[] Shown =
    [
        ("bool", typeof(bool)), ("bool?", typeof(bool?)), ("string", typeof(string)), ("Agency?", typeof(Agency?)), ("IReadOnlyList<Agency>", typeof(IReadOnlyList<Agency>)),
    ];

    [Theory]
    [InlineData("docs/validation.md", "member of the result", typeof(AgencyResolution))]
    [InlineData("docs/zh/validation.md", "结果的成员", typeof(AgencyResolution))]
    [InlineData("docs/validation.md", "member of the verdict", typeof(AssigneeVerdict))]
    [InlineData("docs/zh/validation.md", "回答的成员", typeof(AssigneeVerdict))]
    public void Table_ListsEachMember_WithItsType(string page, string head, Type type)
    {
        IEnumerable<string> listed = Rows(RepositoryFile.Read(page.Split('/')), head).SelectMany(cells => Code().Matches(cells[0]).Zip(Code().Matches(cells[1]), (name, of) => $"{name.Groups[1].Value}: {of.Groups[1].Value}"));

        Assert.Equal(Members(type).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Members(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => $"{property.Name}: {Written(property.PropertyType)}")
            .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => !method.IsSpecialName && method.Name != nameof(ToString))
                .Select(method => $"{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))}): {Written(method.ReturnType)}"));

    private static string Written(Type type) => Shown.FirstOrDefault(shown => shown.Type == type).Written ?? type.Name;

    private static IEnumerable<string[]> Rows(string page, string head) => page.ReplaceLineEndings("\n").Split('\n')
        .SkipWhile(line => !line.StartsWith($"| {head} |", StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split(" | "));

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Code();
}
