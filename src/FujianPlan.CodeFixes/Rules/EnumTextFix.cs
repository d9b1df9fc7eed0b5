using System.Collections.Immutable;
using System.Composition;
using FujianPlan.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9007: asks the plan, and not the runtime.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnumTextFix))]
[Shared]
public sealed class EnumTextFix : NodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9007");

    private protected override string TitleOf(Diagnostic diagnostic) => FixTitle.Write(Replacement.Shown(Replacement.In(diagnostic.Properties, Replacement.Expressions)[0]));

    private protected override IEnumerable<NodeEdit> EditsFor(SyntaxNode node, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation) =>
        Replacement.In(diagnostic.Properties, Replacement.Expressions).FirstOrDefault() is { } method
            && node is InvocationExpressionSyntax call
            && Instead(call, call, method, model, cancellation) is not null
                ? [new NodeEdit(call, changed => Instead(call, (InvocationExpressionSyntax)changed, method, model, cancellation)!.WithTriviaFrom(changed))]
                : [];

    // What the call means is told by the code as it is; what is written may have changed inside it.
    private static ExpressionSyntax? Instead(InvocationExpressionSyntax call, InvocationExpressionSyntax written, string method, SemanticModel model, CancellationToken cancellation)
    {
        SeparatedSyntaxList<ArgumentSyntax> own = call.ArgumentList.Arguments, arguments = written.ArgumentList.Arguments;
        return (method, call.Expression) switch
        {
            // agency?.ToString() → agency?.ToCode()
            ("ToCode", MemberBindingExpressionSyntax) => Bound(call, method, model, cancellation),

            // Enum.GetName(agency), Enum.GetName(typeof(Agency), agency) → agency.ToCode(); and IsDefined likewise.
            ("ToCode" or "IsDefined", _) when own.Count > 0 && IsStatic(call, model, cancellation) =>
                ExtensionCall.Of(own[own.Count - 1].Expression, arguments[own.Count - 1].Expression, method, model, cancellation),

            // agency.ToString() → agency.ToCode()
            ("ToCode", MemberAccessExpressionSyntax access) => ExtensionCall.Of(access.Expression, ((MemberAccessExpressionSyntax)written.Expression).Expression, method, model, cancellation),
            ("ToCode" or "IsDefined", _) => null,

            // Enum.Parse<Agency>(text), (Agency)Enum.Parse(typeof(Agency), text, true) → Agencies.Parse(text)
            _ => Text(arguments) is { } text ? Parsing(Names.Member(method, model, call.SpanStart), text, arguments) : null,
        };
    }

    private static InvocationExpressionSyntax Parsing(ExpressionSyntax method, ArgumentSyntax text, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        ArgumentSyntax? found = arguments.FirstOrDefault(argument => argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword));
        ArgumentSyntax[] kept = found is null ? [text.WithNameColon(null)] : [text.WithNameColon(null), found.WithNameColon(null)];
        return SyntaxFactory.InvocationExpression(method, SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(kept)));
    }

    private static InvocationExpressionSyntax? Bound(InvocationExpressionSyntax call, string method, SemanticModel model, CancellationToken cancellation) =>
        model.GetOperation(call, cancellation) is IInvocationOperation { Instance: { } instance } && Enum(instance) is { } type && Names.Extension(method, type, model, call.SpanStart) is { } name
            ? SyntaxFactory.InvocationExpression(SyntaxFactory.MemberBindingExpression(name))
            : null;

    private static ITypeSymbol? Enum(IOperation value) => (value is IConversionOperation boxed ? boxed.Operand : value).Type;

    // The text is the first argument that is no type.
    private static ArgumentSyntax? Text(SeparatedSyntaxList<ArgumentSyntax> arguments) => arguments.FirstOrDefault(argument => argument.Expression is not TypeOfExpressionSyntax);

    private static bool IsStatic(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(call, cancellation).Symbol is { IsStatic: true };
}
