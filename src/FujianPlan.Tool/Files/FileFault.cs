using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Files;

/// <summary>A file cannot be read or written: what is wrong, and what to do, in the user's language.</summary>
/// <param name="text">The same.</param>
/// <param name="cause">What the system said of it, if anything.</param>
internal sealed class FileFault(FindingText text, Exception? cause = null) : IOException(text.In(CultureInfo.CurrentUICulture), cause);
