namespace FujianPlan.Analyzers.Tests;

/// <summary>What the generator makes of a city's plan, as far as analyzers look at it: two agencies and a task are retired, a task is lost.</summary>
internal static class OtherPlan
{
    public const string Text = """
        [assembly: System.Reflection.AssemblyMetadata("FujianPlan.Agencies", "1\nDongshan\nSJJ\t1\tDataBureau\t市数据局\t\t1\t\t\t\t\t\t\t\t\nXXB\t2\tInformationOffice\t市信息办\t\t1\t\t\t\t\t\t2.0.0\t机构改革\tSJJ\v\nGLJ\t3\tRoadBureau\t市公路局\t\t1\t\t\t\t\t\t2.0.0\t机构改革\tSJJ\vXXB\v\nJTZD\t4\tRoadTeam\t市交通支队\t\t1\t\t\t\t\t\t2.0.0\t撤销\t")]
        [assembly: System.Reflection.AssemblyMetadata("FujianPlan.Tasks", "1\nDongshan\n1.2\tlost\t\t\n1.3\t\t2.0.0\t1.1\v")]
        namespace Dongshan
        {
            using FujianPlan.Runtime;
            [PlanEnum(typeof(Catalogue), PlanValueKind.Agency)]
            public enum Agency { DataBureau = 1, InformationOffice = 2, RoadBureau = 3, RoadTeam = 4 }
            [PlanEnum(typeof(Catalogue), PlanValueKind.Task)]
            public enum TaskId { OneNetwork = 1001, Lost = 1002, OldNetwork = 1003 }
            [PlanEnum(typeof(Catalogue), PlanValueKind.Section)]
            public enum SectionId { Foundations = 1, Services = 2 }
            [PlanEnum(typeof(Catalogue), PlanValueKind.Task)]
            public readonly record struct TaskCode { public static TaskCode Parse(string s, System.IFormatProvider? provider = null) => throw new System.NotSupportedException(); }
            public sealed class Catalogue { }
            public static class AgencyCodes { public const string DataBureau = "SJJ", InformationOffice = "XXB", RoadBureau = "GLJ", RoadTeam = "JTZD"; }
            public static class TaskCodes { public const string OneNetwork = "1.1", Lost = "1.2", OldNetwork = "1.3"; }
            public sealed class AgencyCodeAttribute : System.Attribute { }
            public sealed class TaskCodeAttribute : System.Attribute { }
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public sealed class ImplementsAttribute : System.Attribute { public ImplementsAttribute(TaskId task) { } }
            public static class Agencies { public static bool TryParse(string text, out Agency agency) { agency = Agency.DataBureau; return true; } }
            public static class TaskIds { public static TaskId Parse(string text) => TaskId.OneNetwork; }
            public static class SectionIds { public static bool TryParse(string text, out SectionId section) { section = SectionId.Services; return true; } }
        }

        """;

    /// <summary>The plan, and the code of a program that imports its namespace.</summary>
    public static string With(string code) => Text + "namespace App\n{\nusing System;\nusing Dongshan;\n" + code + "\n}\n";
}
