using System.Reflection.Metadata;

namespace FujianPlan.Tool.Tracing;

/// <summary>
/// Names of types and methods, as whoever wrote them would: without the arity of generic ones, and without what the compiler has made
/// of the names of local functions, lambdas and accessors.
/// </summary>
internal static class MemberNames
{
    // A damaged assembly may say that a type is nested in itself.
    private const int DeepestNesting = 100;

    /// <summary>The name of a type, with its namespace and the types around it.</summary>
    /// <exception cref="BadImageFormatException">The assembly is damaged.</exception>
    public static string Of(MetadataReader reader, TypeDefinitionHandle handle)
    {
        List<string> names = [];
        TypeDefinition type = reader.GetTypeDefinition(handle);
        Add(type);
        for (int depth = 0; type.GetDeclaringType() is { IsNil: false } outer; depth++)
        {
            type = depth < DeepestNesting ? reader.GetTypeDefinition(outer) : throw new BadImageFormatException();
            Add(type);
        }

        if (!type.Namespace.IsNil)
        {
            names.Add(reader.GetString(type.Namespace));
        }

        names.Reverse();
        return string.Join('.', names);

        void Add(TypeDefinition part)
        {
            if (Written(reader.GetString(part.Name)) is { } name)
            {
                names.Add(name);
            }
        }
    }

    /// <summary>The name of a method, with that of its type.</summary>
    /// <exception cref="BadImageFormatException">The assembly is damaged.</exception>
    public static string Of(MetadataReader reader, MethodDefinitionHandle handle)
    {
        MethodDefinition method = reader.GetMethodDefinition(handle);
        string name = WrittenMethod(reader.GetString(method.Name));
        if (Array.Find(["get_", "set_", "add_", "remove_"], prefix => name.StartsWith(prefix, StringComparison.Ordinal)) is { } accessor)
        {
            name = $"{name[accessor.Length..]}.{accessor[..^1]}";
        }

        return $"{Of(reader, method.GetDeclaringType())}.{name}";
    }

    // A type that begins with a bracket is the compiler's, such as '<>c' of lambdas, unless it is one of a file's own: '<File>F0123__Name'.
    private static string? Written(string type)
    {
        int start = 0;
        if (type.StartsWith('<'))
        {
            int name = type.IndexOf("__", StringComparison.Ordinal);
            if (type.IndexOf(">F", StringComparison.Ordinal) < 2 || name < 0)
            {
                return null;
            }

            start = name + 2;
        }

        int arity = type.IndexOf('`', start);
        return arity < 0 ? type[start..] : type[start..arity];
    }

    // '<Outer>g__Inner|0_1' is a local function of Outer, '<Outer>b__0_1' a lambda in it, '<Main>$' a file's top-level statements.
    private static string WrittenMethod(string name)
    {
        int end = name.LastIndexOf('>');
        if (!name.StartsWith('<') || end < 2)
        {
            return name;
        }

        string outer = name[1..end].Trim('<', '>', '$'), inner = name[(end + 1)..];
        int bar = inner.IndexOf('|', StringComparison.Ordinal);
        return inner.StartsWith("g__", StringComparison.Ordinal) && bar > 0 ? $"{outer}.{inner[3..bar]}" : outer;
    }
}
