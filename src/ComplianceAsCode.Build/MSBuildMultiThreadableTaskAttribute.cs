namespace Microsoft.Build.Framework;

/// <summary>
/// Tells MSBuild 18 that a task may run in process beside others. MSBuild looks for the name; the reference assembly that we
/// compile against does not have it yet.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
