using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class RegionCodeRuleTests
{
    [Theory]
    [InlineData("35010")]
    [InlineData("3501000")]
    [InlineData("\"035010\"")]
    [InlineData("35O100")]
    public void CodeThatIsNotSixDigits_IsMalformed(string written)
    {
        string code = written.Trim('"');
        Judged.One(
            RegionCodeRule.Rule,
            $"agencies: [{{code: A, id: A, number: 1, name: 甲, gbt2260: ⟦{written}⟧}}]",
            $"Region code '{code}' is malformed: a code of GB/T 2260 is six digits, such as 350100, and does not start with 0.",
            $"行政区划代码“{code}”格式不正确：GB/T 2260 代码为六位数字，不以 0 开头，例如 350100。");
    }

    [Fact]
    public void SameCodeTwice_IsFoundAtTheLaterOne() => Judged.One(
        RegionCodeRule.Rule,
        """
        agencies:
          - {code: A, id: A, number: 1, name: 甲, gbt2260: ⟦"350100"⟧}
          - {code: B, id: B, number: 2, name: 乙, gbt2260: ⟦350100⟧}
        """,
        "Region code '350100' is already used by another agency. Correct or remove one of the two.",
        "行政区划代码“350100”已用于另一部门。请修改或删去其一。");
}
