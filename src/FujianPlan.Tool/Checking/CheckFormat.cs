namespace FujianPlan.Tool.Checking;

/// <summary>The format in which findings are reported.</summary>
internal enum CheckFormat
{
    /// <summary>As the compiler tells them, each with its line and the place underlined.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions, which annotate the lines of a pull request.</summary>
    Github,

    /// <summary>A Code Quality report of GitLab, which shows findings in a merge request.</summary>
    Gitlab,

    /// <summary>JUnit XML, for whatever shows test results.</summary>
    Junit,
}
