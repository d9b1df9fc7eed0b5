using FujianPlan.Authoring.Drafting.Unread;

namespace FujianPlan.Authoring.Tests.Drafting.Unread;

/// <summary>Words that about duties and became none are a doubt; others are not.</summary>
public sealed class UnreadDutiesTests
{
    [Theory]
    [InlineData("窗口由市甲局牵头建设。", "窗口由市甲局牵头建设")]
    [InlineData("各责任单位要按月报告。", "各责任单位要按月报告")]
    [InlineData("明确分工和完成时限。", "明确分工和完成时限")]
    [InlineData("各部门按各自职责抓好落实。", "各部门按各自职责抓好落实")]
    [InlineData("市甲局负责汇总。", "市甲局负责汇总")]
    [InlineData("有关部门积极配合。", "有关部门积极配合")]
    [InlineData("设窗口（由市甲局牵头，市乙局配合）后开放。", "（由市甲局牵头，市乙局配合）")]
    [InlineData("便民问题，由市甲局会同市乙局提出意见。", "由市甲局会同市乙局提出意见")]
    [InlineData("设窗口（市甲局、市乙局）。全年开放。", "（市甲局、市乙局）")]
    [InlineData("巡堤。（市甲局）（2030年底前）", "（市甲局）（2030年底前）")]
    [InlineData("巡堤。（2030年底前）（市甲局）", "（2030年底前）（市甲局）")]
    [InlineData("巡堤。【市甲局】【2030年底前】", "【市甲局】【2030年底前】")]
    [InlineData("①巡堤。（市甲局，2030年底前）②护岸。（市乙局，立即启动）", "（市甲局，2030年底前）”, “（市乙局，立即启动）")]
    [InlineData("巡堤。市甲局、市乙局。", "市甲局、市乙局")]
    [InlineData("巡堤。市甲局。", "市甲局")]
    [InlineData("巡堤段市甲局★，市乙局", "巡堤段市甲局★，市乙局")]
    [InlineData("巡堤。（市甲局*、市乙局）", "（市甲局*、市乙局）")]
    [InlineData("巡堤。（市甲局主责，市乙局协责）", "（市甲局主责，市乙局协责）")]
    [InlineData("巡堤，市甲局统筹，市乙局实施。", "市甲局统筹，市乙局实施")]
    [InlineData("巡堤。银河公司、金马、长江公司负责；", "银河公司、金马、长江公司负责")]
    [InlineData("巡堤。省甲局、省乙局、省丙局分别负责，江河电力配合。", "省甲局、省乙局、省丙局分别负责，江河电力配合")]
    [InlineData("巡堤。东江海关牵头、东江边检站、市甲局（口岸办）配合；", "东江海关牵头、东江边检站、市甲局（口岸办）配合")]
    [InlineData("巡堤。市甲局应当于2030年6月30日前查完。", "市甲局应当于2030年6月30日前查完")]
    [InlineData("巡堤。各县（市、区）政府负责属地堤段。", "各县（市、区）政府负责属地堤段")]
    [InlineData("巡堤。市甲局、各镇（街道）。", "市甲局、各镇（街道）")]
    [InlineData("会同市甲局查堤段。", "会同市甲局查堤段")]
    [InlineData("巡堤（巡查股、各站）", "（巡查股、各站）")]
    [InlineData("各县区政府要于4月10日前查完堤段。", "各县区政府要于4月10日前查完堤段")]
    [InlineData("各镇（街道）须在每月5日前报送。", "各镇（街道）须在每月5日前报送")]
    [InlineData("一是巡堤（市甲局），二是护岸。", "（市甲局）")]
    [InlineData("巡堤。（甲局）", "（甲局）")]
    [InlineData("巡堤。督办单位：市甲局", "督办单位：市甲局")]
    [InlineData("巡堤。（牵头）", "牵头")]
    [InlineData("巡堤。（负责）", "负责")]
    [InlineData("巡堤。市甲局牵头）", "市甲局牵头")]
    [InlineData("请市甲局于3月底前查完堤段，逐段登记。", "请市甲局于3月底前查完堤段，逐段登记")]
    [InlineData("责成南山区政府疏散。", "责成南山区政府疏散")]
    [InlineData("巡堤。由甲部、市乙局和团市委共同组织实施，", "由甲部、市乙局和团市委共同组织实施")]
    [InlineData("巡堤。市甲局负总责，市乙局抓落实。", "市甲局负总责，市乙局抓落实")]
    [InlineData("设立巡堤专班，办公室设在市甲局。", "办公室设在市甲局")]
    [InlineData("巡堤。（市甲、乙、丙等部门，各县区）", "（市甲、乙、丙等部门，各县区）")]
    [InlineData("巡堤（甲、乙、丙等部门，各县区）。", "（甲、乙、丙等部门，各县区）")]
    [InlineData("巡堤。（银河公司东江分公司、金马、长江公司）", "（银河公司东江分公司、金马、长江公司）")]
    [InlineData("巡堤。（市防汛指挥部各成员单位，全天）", "（市防汛指挥部各成员单位，全天）")]
    [InlineData("巡堤。（沿江村党组织）", "（沿江村党组织）")]
    [InlineData("巡堤。（沿江县区、沿江企业）", "（沿江县区、沿江企业）")]
    [InlineData("巡堤。（同上）", "（同上）")]
    [InlineData("巡堤。（同第2项）", "（同第2项）")]
    [InlineData("巡堤。（责任单位同上）", "（责任单位同上）")]
    [InlineData("巡堤。（市甲局审核把关）", "（市甲局审核把关）")]
    [InlineData("巡堤。（市甲局汇总，各县区报送）", "（市甲局汇总，各县区报送）")]
    [InlineData("巡堤。（东江军分区、武警支队、预备役团）", "（东江军分区、武警支队、预备役团）")]
    [InlineData("巡堤。（市工行、农行）", "（市工行、农行）")]
    [InlineData("巡堤30公里（A：市甲局；B：市乙局；C：各区）", "（A：市甲局；B：市乙局；C：各区）")]
    [InlineData("巡堤。（甲：市甲局）", "（甲：市甲局）")]
    [InlineData("巡堤（各试点村）", "（各试点村）")]
    [InlineData("巡堤。（责任：巡查站，各村；时间：九月底前）", "（责任：巡查站，各村；时间：九月底前）")]
    [InlineData("巡堤。责任单位：市甲局会商市乙局后再行确定具体单位", "责任单位：市甲局会商市乙局后再行确定具体单位")]
    [InlineData("各区政府组织巡堤，市甲局（乙办）指导。", "市甲局（乙办）指导")]
    [InlineData("登记堤段，市甲局参与。", "市甲局参与")]
    [InlineData("巡堤。——市甲局、各街道", "市甲局、各街道")]
    [InlineData("巡堤。责任县水务公司、各乡镇", "责任县水务公司、各乡镇")]
    [InlineData("●巡堤。——市甲局●护岸。——市乙局、东山段", "市甲局”, “市乙局、东山段")]
    [InlineData("巡堤。市甲局审批，下属企业执行。", "市甲局审批，下属企业执行")]
    [InlineData("巡堤。市甲局、市委党校联合主办，每年两次。", "市甲局、市委党校联合主办，每年两次")]
    [InlineData("公安东山分局要加强巡堤。", "公安东山分局要加强巡堤")]
    [InlineData("东山供电局、区水务公司要确保供电。", "东山供电局、区水务公司要确保供电")]
    [InlineData("东山港口协会、市甲局协助各企业巡堤。", "东山港口协会、市甲局协助各企业巡堤")]
    [InlineData("巡堤。市甲局、市乙局2030年6月底前", "市甲局、市乙局2030年6月底前")]
    [InlineData("巡堤。市甲局，各乡镇人民政府2030年6月底前", "市甲局，各乡镇人民政府2030年6月底前")]
    [InlineData("巡堤。市甲局2030年6月", "市甲局2030年6月")]
    [InlineData("巡堤。市甲局、东山镇政府2030年6月底前", "市甲局、东山镇政府2030年6月底前")]
    [InlineData("巡堤。市甲局、东山镇政府等有关部门", "市甲局、东山镇政府等有关部门")]
    [InlineData("巡堤。授权市水务公司实施。", "授权市水务公司实施")]
    [InlineData("东山镇：巡查三段堤。", "东山镇：巡查三段堤")]
    [InlineData("以市甲局为主，市乙局为辅，巡查堤段。", "以市甲局为主，市乙局为辅，巡查堤段")]
    [InlineData("巡堤。市甲局会同市乙局安排船只。", "市甲局会同市乙局安排船只")]
    [InlineData("堤段档案由市档案馆集中保管。", "由市档案馆集中保管")]
    [InlineData("各县（市、区）人民政府对堤段安全负总责。", "各县（市、区）人民政府对堤段安全负总责")]
    [InlineData("东山供电公司、市水务集团以及各通信企业应当改造专线。", "东山供电公司、市水务集团以及各通信企业应当改造专线")]
    [InlineData("巡查三段堤（东山镇、西山镇）。", "（东山镇、西山镇）")]
    [InlineData("3月：动员（市甲局）5月：巡堤（各乡镇）", "（市甲局）”, “（各乡镇）")]
    [InlineData("关于“堤段”的问题,由发展改革委会同市乙局提出意见。", "由发展改革委会同市乙局提出意见")]
    [InlineData("巡堤1,000米,市甲局负责登记;市乙局,市丙局配合。", "市甲局负责登记;市乙局,市丙局配合")]
    [InlineData("4月底前编完，市甲局要于3月31日前报送底图。", "市甲局要于3月31日前报送底图")]
    [InlineData("巡堤。委托市水务公司实施。", "委托市水务公司实施")]
    public void Doubt(string words, string shown) => Assert.Equal($"These words are about duties, but no duty was written for them: “{shown}”", Assert.Single(new UnreadDuties(new NamedBodies([])).In(words)).English);

    // Where a clause gives duties, what bodies do in the words before it is usually how that is done.
    [Theory]
    [InlineData("市甲局提供船只，市乙局安排人员。", "市甲局提供船只，市乙局安排人员")]
    [InlineData("巡堤。先登记，市甲局每月通报进展。", "市甲局每月通报进展")]
    [InlineData("市甲局等部门定期检查堤段。", "市甲局等部门定期检查堤段")]
    [InlineData("市甲局、市委督查室建立联查机制。", "市甲局、市委督查室建立联查机制")]
    [InlineData("市效能办将堤段纳入考核。", "市效能办将堤段纳入考核")]
    [InlineData("气象、水文部门要加密监测。", "气象、水文部门要加密监测")]
    [InlineData("市甲局查控国道，市乙局修建堤段。", "市甲局查控国道，市乙局修建堤段")]
    [InlineData("逐段登记，财政部门应及时拨付资金。", "财政部门应及时拨付资金")]
    public void WhatABodyDoes_IsADoubt_WhereNobodyHasADuty(string words, string shown)
    {
        UnreadDuties unread = new(new NamedBodies([]));
        Assert.Equal($"These words are about duties, but no duty was written for them: “{shown}”", Assert.Single(unread.In(null, words, words, isAlone: true)).English);
        Assert.Empty(unread.In(null, words, words, isAlone: false));
    }

    [Theory]
    [InlineData("市政府门户网站上线。")]
    [InlineData("堤段经市甲局同意后开放。")]
    [InlineData("向市甲局申请船只。")]
    [InlineData("市甲局大楼加固。")]
    [InlineData("各部门要高度重视。")]
    [InlineData("有关部门要加强协作，主管部门要加强指导。")]
    [InlineData("报财政部门审定。")]
    [InlineData("市甲局上报的信息属实。")]
    [InlineData("国务院有关部门要增强大局意识。")]
    public void WhereABodyDoesNothing_ThereIsNoDoubt(string words) => Assert.Empty(new UnreadDuties(new NamedBodies([])).In(null, words, words, isAlone: true));

    [Theory]
    [InlineData("谁审批谁负责、谁主管谁负责。")]
    [InlineData("受市甲局委托巡堤。")]
    [InlineData("推行首问负责制。")]
    [InlineData("主要负责同志亲自抓，明确负责人。")]
    [InlineData("加强协同配合，形成合力。")]
    [InlineData("配合做好征地工作。")]
    [InlineData("设窗口（试点）。")]
    [InlineData("设窗口（东区、西区）。")]
    [InlineData("与市甲局会同办公。")]
    [InlineData("会同有关方面研究。")]
    [InlineData("推行三办（跨省通办、省内通办、全市通办）")]
    [InlineData("各县区政府要高度重视，加强领导。")]
    [InlineData("各镇、各部门要高度重视。")]
    [InlineData("巡堤不是小事——要天天做。")]
    [InlineData("巡堤（各类险情）。")]
    [InlineData("明确责任：谁巡堤谁报告。")]
    [InlineData("巡堤，责任重大，责任各自承担。")]
    [InlineData("在窗口（市甲局）受理。")]
    [InlineData("报市甲局（市乙局）。")]
    [InlineData("走访城市管理局。")]
    [InlineData("抄送各有关单位：请照此办理。")]
    [InlineData("邀请市甲局参观，理由市甲局已知。")]
    [InlineData("开放堤段（含机关、企业）。")]
    [InlineData("开放堤段（机关、企业）。")]
    [InlineData("巡堤。（试行）")]
    [InlineData("巡堤。（全年开放）")]
    [InlineData("推行异地受理（跨省通办、省内通办、全市通办）。")]
    [InlineData("建成3级以上堤段（3级以上）。")]
    public void NoDoubt(string words) => Assert.Empty(new UnreadDuties(new NamedBodies([])).In(words));

    // A name that says no level is known by the notice's clauses; a signature names a body and gives it nothing to do.
    [Fact]
    public void KnownNames_AndPassages()
    {
        UnreadDuties unread = new(new NamedBodies(["金马水务集团"]));
        Assert.Equal(["金马水务集团"], Assert.Single(unread.In("巡堤。金马水务集团。")).Words);
        Assert.Empty(new UnreadDuties(new NamedBodies([])).In("巡堤。金马水务集团。"));
        Assert.Empty(unread.In("市人民政府办公室", isItem: false));
        Assert.Equal(["金马水务集团负责巡堤，各地加强巡查，每月报告"], Assert.Single(unread.In("金马水务集团负责巡堤，各地加强巡查，每月报告。", isItem: false)).Words);
    }

    // Nothing of a long quotation is left out.
    [Fact]
    public void ALongList_IsQuotedWhole()
    {
        string list = string.Join("、", Enumerable.Range(0, 14).Select(i => $"市第{"甲乙丙丁戊己庚辛壬癸子丑寅卯"[i]}管理局")) + "分别负责";
        Assert.Equal($"These words are about duties, but no duty was written for them: “{list}”", Assert.Single(new UnreadDuties(new NamedBodies([])).In("巡堤。" + list + "。")).English);
    }
}
