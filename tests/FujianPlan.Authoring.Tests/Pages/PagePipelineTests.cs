using YamlDotNet.Serialization;

namespace FujianPlan.Authoring.Tests.Pages;

/// <summary>The pipelines of docs/ci.md, in both languages: they are YAML, of keys that the services know. What they call is held by the tests of the command.</summary>
public sealed class PagePipelineTests
{
    /// <summary>Mappings, by where they are; <c>*</c> is any name, and items of lists have no name.</summary>
    private static readonly Dictionary<string, string[]>[] Services =
    [
        new()
        {
            [""] = ["name", "on", "permissions", "jobs"],
            ["/on"] = ["pull_request", "push"],
            ["/on/push"] = ["branches"],
            ["/permissions"] = ["contents", "security-events"],
            ["/jobs"] = ["*"],
            ["/jobs/*"] = ["runs-on", "steps"],
            ["/jobs/*/steps"] = ["env", "if", "run", "shell", "uses", "with"],
            ["/jobs/*/steps/env"] = ["*"],
            ["/jobs/*/steps/with"] = ["category", "dotnet-version", "fetch-depth", "sarif_file"],
        },
        new()
        {
            [""] = ["*"],
            ["/*"] = ["artifacts", "image", "script", "variables"],
            ["/*/artifacts"] = ["reports", "when"],
            ["/*/artifacts/reports"] = ["codequality", "junit"],
            ["/*/variables"] = ["GIT_DEPTH"],
        },
        new()
        {
            [""] = ["pool", "steps", "trigger"],
            ["/pool"] = ["vmImage"],
            ["/steps"] = ["checkout", "condition", "displayName", "fetchDepth", "inputs", "script", "task"],
            ["/steps/inputs"] = ["command", "packageType", "testResultsFiles", "testResultsFormat", "version"],
        },
    ];

    [Theory]
    [InlineData("docs/ci.md")]
    [InlineData("docs/zh/ci.md")]
    public void Pipelines_HaveTheKeysOfTheirServices(string page)
    {
        for (int i = 0; i < Services.Length; i++)
        {
            CodeBlock block = CodeBlock.Of(page, "yaml", i + 1);
            object? pipeline = new DeserializerBuilder().Build().Deserialize<object>(block.Text);
            Assert.IsType<Dictionary<object, object>>(pipeline);
            Assert.Empty(Faults(pipeline, "", Services[i]).Select(fault => $"{block}: {fault}"));
        }
    }

    private static IEnumerable<string> Faults(object? value, string place, Dictionary<string, string[]> keys) => value switch
    {
        List<object> list => list.SelectMany(item => Faults(item, place, keys)),
        Dictionary<object, object> mapping => mapping.SelectMany(entry => FaultsOf((string)entry.Key, entry.Value, place, keys)),
        _ => [],
    };

    private static IEnumerable<string> FaultsOf(string key, object? value, string place, Dictionary<string, string[]> keys)
    {
        string[] known = keys.GetValueOrDefault(place, []);
        return known is ["*"] ? Faults(value, place + "/*", keys)
            : known.Contains(key) ? Faults(value, $"{place}/{key}", keys)
            : [$"'{key}' is not known at '{place}'."];
    }
}
