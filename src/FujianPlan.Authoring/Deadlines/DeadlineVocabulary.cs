namespace FujianPlan.Authoring.Deadlines;

/// <summary>The words around dates. Of those that begin alike the longer one comes first.</summary>
internal static class DeadlineVocabulary
{
    /// <summary>What stands before a colon and names what follows as a deadline.</summary>
    public static readonly string[] LabelNouns =
    [
        "时限要求", "时间要求", "时间节点", "时间进度", "时间安排", "进度安排", "进度要求", "完成年限", "截止日期", "截止时间", "时限", "期限", "时间", "日期", "限期", "时序",
    ];

    /// <summary>What may stand before such a noun.</summary>
    public static readonly string[] LabelBeginnings =
        ["计划", "预计", "要求", "目标", "办理", "整改", "工作", "任务", "落实", "推进", "实施", "建设", "办结", "出台", "完成", "截止", "最后", "具体"];

    /// <summary>What stands before a date and says no more than it.</summary>
    public static readonly string[] Before =
    [
        "力争", "争取", "确保", "原则上", "计划", "预计", "务必", "必须", "最迟", "最晚", "至迟", "不迟于", "不晚于", "截至", "截止到", "截止", "应", "须", "要", "需", "拟", "于", "在", "到", "至", "从", "自",
    ];

    /// <summary>What stands behind a date and adds nothing to it.</summary>
    public static readonly string[] Within = ["以内", "之内", "内", "期间", "之间", "为止", "止"];

    /// <summary>How something is due.</summary>
    public static readonly string[] Adverbs = ["全部", "基本", "全面", "初步", "如期", "按期", "按时", "率先", "力争", "确保", "实现", "予以", "要", "已"];

    /// <summary>What is due, where it says no more than that.</summary>
    public static readonly string[] Done =
    [
        "落实到位", "整改到位", "部署到位", "投入使用", "投入运行", "投入运营", "建成投产", "建成投用", "正式运行", "上线运行", "取得明显成效", "取得阶段性成效", "取得实效", "取得明显进展", "取得成效", "见到成效",
        "完成整改", "完成任务", "完成", "建成", "实现", "落实", "到位", "办结", "完工", "竣工", "见效", "达标", "出台", "印发", "上线", "投用", "启动", "开工", "报送", "整改", "推进", "实施", "开展", "结束", "销号", "坚持",
    ];

    /// <summary>What joins a date to what has no end, besides a comma.</summary>
    public static readonly string[] Joints = ["，", ",", "、", "；", ";", "并且", "并", "且", "同时", "以后", "之后", "此后", "后", "再"];

    /// <summary>Words that alone say that something has no end.</summary>
    public static readonly string[] Endless =
        ["常态长效", "常态化", "经常性", "长期性", "一以贯之", "久久为功", "持之以恒", "坚持不懈", "贯穿始终", "长期", "持续", "常年", "长效"];

    /// <summary>Words that say so together with a word of <see cref="Goes"/>.</summary>
    public static readonly string[] EndlessWithVerb = ["不断", "滚动", "动态", "日常", "始终", "一直", "逐年", "经常", "不间断"];

    /// <summary>What goes on.</summary>
    public static readonly string[] Goes =
    [
        "坚持", "推进", "推动", "开展", "实施", "落实", "抓好", "抓", "进行", "执行", "深化", "优化", "完善", "巩固", "提升", "提高", "改进", "加强", "强化", "更新", "调整", "保持", "跟进", "用力", "发力", "做好", "运行", "整改",
        "有效", "任务", "工作", "机制", "管理", "化", "性", "并", "且", "、", "，", ",", "地", "完成", "下去",
    ];

    /// <summary>What says that something is due again and again.</summary>
    public static readonly string[] Again =
        ["每半年", "每季度", "每年度", "每学期", "每年", "每季", "每月", "每周", "每日", "每天", "按季度", "按年度", "按月", "按季", "按年"];

    /// <summary>What says when, without a date.</summary>
    public static readonly string[] Soon = ["立行立改", "即知即改", "立查立改", "立即", "即刻", "即时", "马上", "尽快", "尽早", "适时"];

    /// <summary>Days and seasons of the year that are called by a name, and not by a date.</summary>
    public static readonly string[] Events =
    [
        "春节", "元旦", "国庆节", "国庆", "中秋节", "中秋", "端午节", "端午", "清明节", "清明", "劳动节", "五一节", "“五一”", "“十一”", "主汛期", "汛期", "入汛", "采暖季", "采暖期", "供暖季", "供暖期", "取暖季", "取暖期",
        "入冬", "春季开学", "秋季开学", "开学", "高考", "中考", "寒假", "暑假", "暑期", "全国两会", "两会", "春耕", "春运", "防火期",
    ];

    /// <summary>How a deadline goes by one of them.</summary>
    public static readonly string[] AroundEvents = ["来临之前", "到来之前", "来临前", "到来前", "开始之前", "开始前", "结束之前", "结束前", "放假前", "以前", "之前", "前", "期间"];

    /// <summary>Before the end of a stretch that begins now.</summary>
    public static readonly string[] SinceNow = ["自即日起至", "从即日起至", "即日起至", "自印发之日起至", "印发之日起至", "自发文之日起至"];

    /// <summary>Marks between the two ends of a stretch of time.</summary>
    public static readonly string[] Through = ["——", "—", "--", "-", "－", "–", "~", "～", "至", "到"];
}
