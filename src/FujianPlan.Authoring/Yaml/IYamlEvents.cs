using YamlDotNet.Core.Events;

namespace FujianPlan.Authoring.Yaml;

/// <summary>The events of a YAML text, one at a time.</summary>
internal interface IYamlEvents
{
    /// <summary>Takes the next event.</summary>
    /// <param name="error">What went wrong; null where nothing did.</param>
    /// <returns>The event; null at the end of the text and on an error.</returns>
    ParsingEvent? Next(out YamlSyntaxError? error);
}
