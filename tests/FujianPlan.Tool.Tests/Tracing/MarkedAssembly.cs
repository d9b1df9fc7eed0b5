using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace FujianPlan.Tool.Tests.Tracing;

/// <summary>An assembly of which parts say which tasks they implement, compiled against the library; or with a plan of its own in it.</summary>
internal sealed class MarkedAssembly
{
    private readonly PersistedAssemblyBuilder _assembly;
    private readonly ModuleBuilder _module;

    public MarkedAssembly(string name)
    {
        _assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        _module = _assembly.DefineDynamicModule(name);
    }

    /// <summary>The attribute of the library's plan.</summary>
    public static ConstructorInfo Implements { get; } = typeof(ImplementsAttribute).GetConstructors().Single();

    /// <summary>Marks the assembly.</summary>
    public MarkedAssembly Mark(int task)
    {
        _assembly.SetCustomAttribute(Implements, Value(task));
        return this;
    }

    /// <summary>Adds a type that is marked.</summary>
    /// <param name="name">Its full name; of nested ones, that of each is after a plus.</param>
    /// <param name="tasks">The tasks of the type.</param>
    /// <param name="methods">Methods, and the task of each.</param>
    /// <param name="attribute">The attribute; null for the library's.</param>
    public MarkedAssembly Add(string name, int[] tasks, (string Name, int Task)[]? methods = null, ConstructorInfo? attribute = null)
    {
        string[] names = name.Split('+');
        List<TypeBuilder> types = [_module.DefineType(names[0], TypeAttributes.Public)];
        foreach (string nested in names[1..])
        {
            types.Add(types[^1].DefineNestedType(nested, TypeAttributes.NestedPublic));
        }

        foreach (int task in tasks)
        {
            types[^1].SetCustomAttribute(attribute ?? Implements, Value(task));
        }

        foreach ((string method, int task) in methods ?? [])
        {
            MethodBuilder builder = types[^1].DefineMethod(method, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);
            builder.GetILGenerator().Emit(OpCodes.Ret);
            builder.SetCustomAttribute(attribute ?? Implements, Value(task));
        }

        types.ForEach(type => type.CreateType());
        return this;
    }

    /// <summary>Compiles the attribute of another plan into it.</summary>
    /// <param name="space">The plan's namespace.</param>
    /// <param name="parameter">What its constructor takes; null for a <c>TaskId</c> beside it.</param>
    public ConstructorInfo Define(string space, Type? parameter = null)
    {
        TypeBuilder attribute = _module.DefineType(space + ".ImplementsAttribute", TypeAttributes.Public, typeof(Attribute));
        ConstructorBuilder constructor = attribute.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, [parameter ?? _module.DefineEnum(space + ".TaskId", TypeAttributes.Public, typeof(int)).CreateType()]);
        constructor.GetILGenerator().Emit(OpCodes.Ret);
        attribute.CreateType();
        return constructor;
    }

    /// <summary>Writes it.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream written = new();
        _assembly.Save(written);
        return written.ToArray();
    }

    // A mark of two bytes, the value, and that no property is set.
    private static byte[] Value(int task)
    {
        byte[] value = new byte[8];
        value[0] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(value.AsSpan(2), task);
        return value;
    }
}
