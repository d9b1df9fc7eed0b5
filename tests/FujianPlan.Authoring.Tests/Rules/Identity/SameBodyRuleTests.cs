using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class SameBodyRuleTests
{
    [Theory]
    [InlineData("name: 通信管理局", "通信管理局", "省通信管理局", "TXJ")]
    [InlineData("name: 信息办, aliases: [通信管理局]", "通信管理局", "省通信管理局", "TXJ")]
    public void NameOfAnotherWithoutItsPlace_IsAWarning(string agency, string name, string whole, string code) => Judged.One(
        SameBodyRule.Rule,
        Plan(agency.Replace(name, $"⟦{name}⟧", StringComparison.Ordinal)).Replace("code: TXJ", "code: ⟦TXJ⟧", StringComparison.Ordinal),
        $"'{name}' is '{whole}' without the place name. If both are the same agency, add '{name}' to the aliases of '{code}'.",
        $"“{name}”是省去地名的“{whole}”。若为同一部门，请把“{name}”写入“{code}”的 aliases。");

    [Theory]
    [InlineData("name: 市通信管理局")]
    [InlineData("name: 管理局")]
    [InlineData("name: 局")]
    [InlineData("name: 通信局")]
    public void OtherName_IsSound(string agency) => Judged.Sound(Plan(agency));

    private static string Plan(string agency) => """
        agencies:
          - {code: SZB, id: DigitalOffice, number: 1, name: 省数字办}
          - {code: TXJ, id: Communications, number: 2, name: 省通信管理局}
          - {code: A, id: A, number: 3,
        """.TrimEnd() + " " + agency + "}\n" + Judged.Section.Replace("[TXJ]", "[TXJ, A]", StringComparison.Ordinal);
}
