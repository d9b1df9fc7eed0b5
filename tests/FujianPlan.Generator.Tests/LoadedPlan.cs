using System.Reflection;
using System.Runtime.Loader;

namespace FujianPlan.Generator.Tests;

/// <summary>What the generator emitted, compiled and loaded, to be read by reflection.</summary>
internal sealed class LoadedPlan : IDisposable
{
    private readonly AssemblyLoadContext _context = new(null, isCollectible: true);

    /// <param name="run">What was compiled.</param>
    /// <param name="references">Assemblies that it references, beyond the framework.</param>
    public LoadedPlan(GeneratorRun run, params byte[][] references)
    {
        foreach (byte[] reference in references)
        {
            _context.LoadFromStream(new MemoryStream(reference));
        }

        Assembly = _context.LoadFromStream(new MemoryStream(CompiledCode.Image(run.Output)));
    }

    public Assembly Assembly { get; }

    public Type Type(string name) => Assembly.GetType("Test.Plan." + name, throwOnError: true)!;

    /// <summary>A property of a static class.</summary>
    public object Static(string type, string property) => Type(type).GetProperty(property)!.GetValue(null)!;

    public object Call(string type, string method, params object[] arguments) =>
        Type(type).GetMethod(method, [.. arguments.Select(argument => argument.GetType())])!.Invoke(null, arguments)!;

    public static object? Get(object value, string property) => value.GetType().GetProperty(property)!.GetValue(value);

    public void Dispose() => _context.Unload();
}
