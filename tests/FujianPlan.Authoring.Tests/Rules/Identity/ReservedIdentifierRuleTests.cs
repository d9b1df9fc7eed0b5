using System.Reflection;
using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class ReservedIdentifierRuleTests
{
    /// <summary>What the platform's enums have; <c>value__</c> is where every enum keeps its value.</summary>
    public static TheoryData<string> MembersOfEnums() =>
    [
        .. typeof(DayOfWeek)
            .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(m => m is MethodBase { IsPublic: true } or MethodBase { IsFamily: true } or MethodBase { IsFamilyOrAssembly: true }
                or { Name: "value__" })
            .Where(m => m is not ConstructorInfo)
            .Select(m => m.Name)
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(MembersOfEnums))]
    public void MemberOfEveryEnum_IsTaken(string id) => Judged.One(
        ReservedIdentifierRule.Rule,
        $"agencies: [{{code: A, id: ⟦{id}⟧, number: 1, name: 甲}}]",
        $"Identifier '{id}' of this agency is the name of something else in the generated code. Choose another.",
        $"此部门的标识符“{id}”在生成的代码中另有所指。请换一个。");

    [Fact]
    public void Reflection_FindsTheMembersThatMatterMost() => Assert.Superset(
        new HashSet<string>(["value__", "ToString", "GetHashCode", "HasFlag", "Parse", "MemberwiseClone", "ReferenceEquals"]),
        MembersOfEnums().Select(m => m.Data).ToHashSet());

    [Fact]
    public void NameOfTheConstantsOwnClass_IsTaken() => Judged.All(
        Judged.Agencies.Replace("DigitalOffice", "⟦AgencyCodes⟧") + Judged.Section.Replace("First", "⟦SectionCodes⟧").Replace("Alpha", "⟦TaskCodes⟧"),
        "FJP1007",
        "FJP1007",
        "FJP1007");

    [Fact]
    public void NameOfTheEnumItself_IsSound() =>
        Judged.Sound("agencies: [{code: A, id: Agency, number: 1, name: 甲}, {code: B, id: TaskCodes, number: 2, name: 乙}]");
}
