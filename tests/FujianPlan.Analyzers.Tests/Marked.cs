namespace FujianPlan.Analyzers.Tests;

/// <summary>A program's own types, marked in every way.</summary>
internal static class Marked
{
    public const string Code = """
        class Work
        {
            public Work([AgencyCode] string lead = AgencyCodes.DigitalFujianOffice) { }
            [AgencyCode] public string? Owner { get; set; } = AgencyCodes.DigitalFujianOffice;
            [TaskCode] public string? Task;
            [AgencyCode] public System.Collections.Generic.List<string> Supporting { get; } = new();
            public static void Assign([AgencyCode] string agency, [TaskCode] string task = TaskCodes.FibreCity) { }
            public static void All([AgencyCode] params string[] agencies) { }
        }
        class Mark : System.Attribute { public Mark([AgencyCode] string agency) { } [TaskCode] public string? Task { get; set; } }

        """;
}
