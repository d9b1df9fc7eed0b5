namespace FujianPlan.Tool.Doubts;

/// <summary>The format of the list.</summary>
internal enum DoubtsFormat
{
    /// <summary>For people, each with its readings.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>SARIF 2.1.0, at their places in the plan.</summary>
    Sarif,
}
