namespace FujianPlan.AspNetCore;

/// <summary>Where in a request a text stands.</summary>
internal enum TextSource
{
    /// <summary>In the path.</summary>
    Route,

    /// <summary>After the question mark.</summary>
    Query,

    /// <summary>In a header.</summary>
    Header,

    /// <summary>In a form.</summary>
    Form,
}
