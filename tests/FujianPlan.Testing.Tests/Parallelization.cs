using Xunit.Sdk;
using Xunit.v3;

// Each test by itself: a class of slow ones would else be the last to end, on one core. They share nothing that changes.
[assembly: Parallelization(Mode = ParallelMode.All)]
