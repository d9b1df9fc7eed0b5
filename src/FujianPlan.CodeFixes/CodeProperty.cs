using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FujianPlan.CodeFixes;

/// <summary>A property with a value of a plan, as two: one that has the code as text, and is bound, and one that reads it.</summary>
internal sealed class CodeProperty
{
    private const string KeyName = "Microsoft.Extensions.Configuration.ConfigurationKeyName";

    private readonly PropertyDeclarationSyntax _property;
    private readonly string[] _names;
    private readonly SemanticModel _model;
    private readonly ITypeSymbol _type;
    private readonly bool _isNullable, _hasKey;
    private readonly ExpressionSyntax? _initial;

    private CodeProperty(PropertyDeclarationSyntax property, string[] names, SemanticModel model, IPropertySymbol symbol, ExpressionSyntax? initial)
    {
        (_property, _names, _model, _initial) = (property, names, model, initial);
        _isNullable = symbol.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        _type = _isNullable ? ((INamedTypeSymbol)symbol.Type).TypeArguments[0] : symbol.Type;
        _hasKey = symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ConfigurationKeyNameAttribute");
    }

    /// <summary>The name of the one that is bound.</summary>
    public string Name => _property.Identifier.ValueText + "Code";

    private int Place => _property.SpanStart;

    /// <summary>Splits a property.</summary>
    /// <param name="property">An automatic one.</param>
    /// <param name="names">What parses its code, and the attribute that validates it, where there is one, fully qualified.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The two; null where the property has to stay: it is a list, overrides another, is required of whoever makes an instance, or has an initial value that is no member.</returns>
    public static CodeProperty? Of(PropertyDeclarationSyntax property, string[] names, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(property, cancellation) is not { IsVirtual: false, IsOverride: false, IsAbstract: false, IsRequired: false } symbol
            || !property.AccessorList!.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null } && accessor.Modifiers.Count == 0)
            || symbol.SetMethod is null
            || symbol.ContainingType.AllInterfaces.Any(type => type.GetMembers(symbol.Name).Any(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol))))
        {
            return null;
        }

        CodeProperty code = new(property, names, model, symbol, Initial(property, model, cancellation));
        return code._type is INamedTypeSymbol { IsValueType: true, IsGenericType: false }
            && (property.Initializer is null || code._initial is not null)
            && !symbol.ContainingType.GetMembers(code.Name).Any()
            && code.Written() is not null ? code : null;
    }

    /// <summary>The one that is bound, with all that is said of the property.</summary>
    public PropertyDeclarationSyntax Bound()
    {
        string setter = _property.AccessorList!.Accessors.Any(SyntaxKind.InitAccessorDeclaration) ? "init" : "set";
        PropertyDeclarationSyntax bound = Parsed($"public string{Mark} {Name} {{ get; {setter}; }}" + (_isNullable || _initial is not null ? "" : " = \"\";"));
        if (_initial is not null)
        {
            bound = bound.WithInitializer(SyntaxFactory.EqualsValueClause(_initial)).WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken));
        }

        AttributeListSyntax[] added = [.. Added().Select(attribute => SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithTrailingTrivia(LineEnd))];
        return bound.WithModifiers(_property.Modifiers.Count > 0 ? SyntaxFactory.TokenList(_property.Modifiers.Select(modifier => modifier.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space))) : bound.Modifiers)
            .WithAttributeLists(SyntaxFactory.List(_property.AttributeLists.Select(list => list.WithoutLeadingTrivia()).Concat(added)))
            .WithLeadingTrivia(_property.GetLeadingTrivia())
            .WithTrailingTrivia(_property.GetTrailingTrivia());
    }

    /// <summary>The one that reads it. Its setter is for this assembly: a public one would be bound.</summary>
    public PropertyDeclarationSyntax Read()
    {
        string setter = _property.AccessorList!.Accessors.Any(SyntaxKind.InitAccessorDeclaration) ? "init" : "set";
        PropertyDeclarationSyntax read = Parsed($"public T {_property.Identifier.Text} {{ get => {(_isNullable ? Name + " is null ? (T)null : P" : "P")}({Name}); internal {setter} => {Name} = W; }}");
        // The letters stand for what is made of syntax.
        Dictionary<string, ExpressionSyntax> written = new() { ["P"] = Names.Member(_names[0], _model, Place), ["W"] = Written()!, ["T"] = _property.Type.WithoutTrivia() };
        return read.ReplaceNodes(
                read.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => written.ContainsKey(name.Identifier.ValueText)),
                (name, _) => written[name.Identifier.ValueText].WithTriviaFrom(name))
            .WithLeadingTrivia(LineEnd)
            .WithTrailingTrivia(LineEnd);
    }

    // As the file has it.
    private SyntaxTrivia LineEnd => _property.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is var end && end.IsKind(SyntaxKind.EndOfLineTrivia)
        ? end
        : SyntaxFactory.LineFeed;

    // Where the code has nullable references.
    private string Mark => _isNullable && _model.GetNullableContext(Place).AnnotationsEnabled() ? "?" : "";

    private IEnumerable<AttributeSyntax> Added()
    {
        if (_names.Length > 1)
        {
            yield return Attribute(_names[1]);
        }

        if (!_hasKey)
        {
            yield return Attribute(KeyName).AddArgumentListArguments(SyntaxFactory.AttributeArgument(
                SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(_property.Identifier.ValueText))));
        }
    }

    private static AttributeSyntax Attribute(string type) => SyntaxFactory.Attribute((NameSyntax)Names.Type(type.EndsWith("Attribute", StringComparison.Ordinal) ? type.Substring(0, type.Length - "Attribute".Length) : type));

    // value.ToCode(); of a wrapper, whose text is the code, value.ToString().
    private ExpressionSyntax? Written()
    {
        ExpressionSyntax value = SyntaxFactory.IdentifierName("value");
        SimpleNameSyntax? method = _type.TypeKind == TypeKind.Enum ? Names.Extension("ToCode", _type, _model, Place) : SyntaxFactory.IdentifierName("ToString");
        return (method, _isNullable) switch
        {
            (null, true) => null,
            (null, false) => SyntaxFactory.InvocationExpression(Names.Member(Names.Holder(_type) + ".ToCode", _model, Place), SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(value)))),
            ({ } name, true) => SyntaxFactory.ConditionalAccessExpression(value, SyntaxFactory.InvocationExpression(SyntaxFactory.MemberBindingExpression(name))),
            ({ } name, false) => SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, value, name)),
        };
    }

    private static ExpressionSyntax? Initial(PropertyDeclarationSyntax property, SemanticModel model, CancellationToken cancellation) =>
        property.Initializer?.Value is MemberAccessExpressionSyntax member ? ExtensionCall.Of(member, member, "ToCode", model, cancellation) : null;

    private static PropertyDeclarationSyntax Parsed(string text) => (PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(text)!;
}
