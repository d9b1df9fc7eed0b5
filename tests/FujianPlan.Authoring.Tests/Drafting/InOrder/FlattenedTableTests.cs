using FujianPlan.Authoring.Drafting.InOrder;

namespace FujianPlan.Authoring.Tests.Drafting.InOrder;

/// <summary>The head of a table whose cells stand one behind the other.</summary>
public sealed class FlattenedTableTests
{
    [Theory]
    [InlineData("便民任务表\n序号\n工作任务\n牵头单位\n完成时限\n1\n设窗口\n市甲局\n9月底前\n", "序号 / 工作任务 / 牵头单位 / 完成时限")]
    [InlineData("序号  任务内容  责任部门  配合部门\n1 设窗口 市甲局 市乙局\n", "序号 / 任务内容 / 责任部门 / 配合部门")]
    [InlineData("项目\t内容\t责任单位\t时限\n便民\t设窗口\n配人员\t市甲局\t9月底前\n", "项目 / 内容 / 责任单位 / 时限")]
    [InlineData("便民任务表\n序号，任务，牵头，配合\n1，设窗口，配人员，市甲局，市乙局\n", "序号 / 任务 / 牵头 / 配合")]
    public void Table(string text, string head) => Assert.Equal(head, string.Join(" / ", FlattenedTable.HeadIn(text)!));

    [Theory]
    [InlineData("一、便民\n1.设窗口。（市甲局负责）\n")]
    [InlineData("序号\n姓名\n电话\n1\n")]
    [InlineData("序号，姓名，电话\n1，李一，000\n")]
    [InlineData("任务，责任，配合，一个都不能少。\n")]
    [InlineData("序号由责任单位填写，任务内容由牵头单位核定。\n")]
    public void NoTable(string text) => Assert.Null(FlattenedTable.HeadIn(text));
}
