using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using ComplianceAsCode.Checking;

namespace ComplianceAsCode.Benchmarks;

/// <summary>A whole check, beside reading and hashing the same files, which is the least that any tool must do.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 1, iterationCount: 5)]
public class CheckBenchmarks
{
    private string _root = "";

    /// <summary>The number of evidence documents.</summary>
    [Params(1_000, 10_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Write() => _root = GeneratedWorkspace.Write(Documents);

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_root, recursive: true);

    [Benchmark(Baseline = true)]
    public int ReadAndHash()
    {
        var read = 0;
        Parallel.ForEach(Directory.EnumerateFiles(_root, "*.md", SearchOption.AllDirectories), file =>
        {
            SHA256.HashData(File.ReadAllBytes(file));
            Interlocked.Increment(ref read);
        });
        return read;
    }

    [Benchmark]
    public int Check()
    {
        var result = ComplianceCheck.Run(new(_root, GeneratedWorkspace.Day));
        return result.HasErrors ? throw new InvalidOperationException(result.Diagnostics[0].FullMessage) : result.Population!.Documents;
    }
}
