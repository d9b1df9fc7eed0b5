namespace System.Runtime.CompilerServices;

/// <summary>What the compiler marks <c>init</c> accessors with; .NET Standard 2.0 lacks it.</summary>
internal static class IsExternalInit;
