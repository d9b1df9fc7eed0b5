using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Drafting.Unread;

/// <summary>The words by which a sentence that gives bodies something to do is told.</summary>
internal static class DutyWords
{
    /// <summary>Words that speak of duties and deadlines. 谁主管谁负责, 首问负责 and 负责人 speak of nobody's duty; 加强协同配合 of everybody's.</summary>
    public static readonly Regex Telling = new(
        "牵头|(?<=^|[（(，。；\n])责任([:：]|(?=[省市县区][^，。；]{2}|各[镇乡街区县村部行有相市]|相关|有关)[^，。；\n]{2,80})|((第一|主要|共同)?(责任|配合|协办|主办|承办)(单位|部门|机构|处室|科室|主体))|责任(领导|人)[:：]|完成时限|按(照)?(各自)?(的)?(职责|职能)|(?<!谁[^，。；、“”]{0,8})(?<!首[问办诉接])负责(?!人|同志|制|任)"
        + "|(?<=(局|委|部|厅|办|署|院|行|府|会|社|中心|公司|部门|单位|机构|各地|地区|各级|区|县|市)[^，。；：、（）]{0,6})(?<!协同|协调|密切|加强|沟通|加大)配合|(?<=由[^，。；：（）]{2,60})会同|责成|负总责|办公室设[在于]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>督办单位：市甲局: whatever it is that the body does.</summary>
    public static readonly Regex OtherLabel = new("(?<![有相]关|成员|[各等])(?<=[^，。；：、有相]{2})(单位|部门|机构|主体|处室|科室)[:：]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The name of an office, which need not say its level.</summary>
    public static readonly Regex OfficeBefore = new("^\\p{L}+(局|委|厅|委员会|政府|管委会|办公室|法院|检察院|公司|集团|海关|协会|学会|联合会|党校|医院|银行)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>东山镇、西山街道: places that have something to do. 特色小镇 and 新型城镇 are none.</summary>
    public static readonly Regex OfPlaces = new("^((?<=^|、)(?!(特色|新型|美丽|重点|中心|一般|建制)*(小镇|城镇|乡镇|集镇|街道|社区)(、|$))\\p{L}{1,5}(镇|乡|街道|社区)(、|$))+(?<!、)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>各县区要于4月10日前…: who is to do what by when.</summary>
    public static readonly Regex Obliged = new("^(各[^，。；：、（]{1,12}|各[^，。；：（]{0,8}（[^（）]{1,8}）[^，。；：（]{0,6}|[有相]关[^，。；：（]{1,6})(要|应|应当|须|需|务必|必须)(在|于)?[^，。；：]{0,4}[0-9０-９]{1,4}(年|月|日)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Directly behind a body only: 市甲局主责; at the end of what is said of it, 市甲局指导.</summary>
    public static readonly Regex BehindBody = new("主责|协责|统筹|实施|督导|抓落实|抓总|(为主|为辅|指导|参与|参加|协助|协同|协作|落实|推进|承办|协办|主办|督办)(?=[，。；]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>请市甲局于3月底前…, 由甲部和市乙局共同组织实施: before a body only.</summary>
    public static readonly Regex Asking = new("(?<![一-龥])(请|会同)|(?<![自理事缘]|(?<![档方预])案)由|(?<![受接])(委托|授权)|责成", RegexOptions.CultureInvariant);

    /// <summary>What the bodies of a list do, with the names behind the first that are not known as such.</summary>
    public static readonly Regex Doing = new(
        "^(、[^，。；：、（）]{2,16}?){0,6}(等[^，。；]{0,8})?(分别|共同|联合|会同|具体|统一|应当?|须|要|必须|做好|抓好|落实|组织|统筹|实施|指导|督导|参与|参加|协助|协同|承担|主办|承办|协办|审批|执行|办理|提供技术)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>东山供电局、区水务公司要确保…: offices by their names, whose level is not said.</summary>
    public static readonly Regex Acting = new(
        "^(?<who>[^，。；：（）！？]{3,60}?)(要(?=[一-龥]{2}|[于在][0-9０-９])|应当|须|必须|协助(?=[各有相])|联合(主办|承办|开展)|承建|审批|主办|承办|于(?=[0-9０-９]{1,4}(年|月)))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>气象、水文部门要加密监测: those that are called by their fields, and not all that are concerned.</summary>
    public static readonly Regex OfFields = new(
        "\\G(?!各|有关|相关|所有|上述|上级|下级|职能|主管|责任|成员|监管|执法|行业|政府|牵头|配合|该|本|我)[一-龥-[和与及各]]{2,6}([、和与及](?!各|有关|相关|所有|上述|上级|下级|职能|主管|责任|成员|监管|执法|行业|政府|牵头|配合|该|本|我)[一-龥-[和与及各]]{2,6}){0,8}(?<!业务|管理|职能|主管|工作|有关|相关|实施|责任|牵头|监管|执法)部门(要|应当?|须|必须|及时|加强|做好)(?=[一-龥])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>县甲局提供技术支持: what the body before it does.</summary>
    public static readonly Regex Does = new(
        "\\G(等[^，。；：、]{0,6}(部门|单位))?(会同[^，。；：]{2,16}?)?(每(半年|[年月季周日旬])|定期|适时|及时|具体|共同|分别|分级|按|要|应|须)?[^，。；：、（）]{0,2}?(将[^，。；：]{1,16}纳入|予以|给予|支持|提供|安排|制[定订]|拟[定订]|出台|起草|编制|印发|做好|抓好|开展|组织|建立|完善|健全|汇总|梳理|审[核查批计]|验收|通报|督[查促导]|检查|巡查|监[督管测]|跟踪|协调|对接|落实|加[强大快]|推[进动广]|指导|配[备套]|拨付|统筹|保障|确保|履行|承担|发布|报送|上报|办理|受理|实施|建设|改造|完成|启动|研究|细化|分解|评估|考核|公[布示开]|查[控处]|[修新扩改]建|[办建管用守搞]好|整[治改]|清[理除查]|排查|打造|培[育训]|引导|鼓励|扩大|增[加设]|发放|举办|承办|主办|召开|采购|选派|抽调|派[出驻]|设[立置]|成立|组建|编[写制]|制作|安装|维[修护]|管[理护]|运营|收[集取]|征[收集]|登记|核[定实发]|认定|确定|宣传|解决|协助|配合|参与|筹[集措]|争取|帮扶|走访|慰问|救助|补[助贴]|奖励|查处|打击|拆除|种植|养护|绿化|疏浚|约谈|问责|申报|创建|优化|提升|深化|强化|规范|监管|负[起担])(?!的)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>——市甲局、各街道, at the end of an item.</summary>
    public static readonly Regex BehindDash = new("(——|--|—)(?<who>[^—。！？●▲◆■★\n]{2,80})[。；]?(?=$|[●▲◆■★\n])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
