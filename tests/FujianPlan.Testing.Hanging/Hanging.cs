namespace FujianPlan.Testing.Hanging;

public sealed class Hanging
{
    [Fact]
    public Task UntilItIsTold() => Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);

    [Fact]
    public void WhateverItIsTold() => Thread.Sleep(Timeout.Infinite);

    [Fact]
    public void ALittleTooLong() => Thread.Sleep(1500);

    [Fact]
    public Task OnAProgram() => ChildProgram.Run(new("sh", ["-c", "echo waiting; sleep 600"]));
}
