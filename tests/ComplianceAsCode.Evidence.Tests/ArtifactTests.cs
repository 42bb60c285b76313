namespace ComplianceAsCode.Evidence.Tests;

public sealed class ArtifactTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_digest_is_of_the_bytes_on_disk()
    {
        _workspace.Add("reports/abc.txt", "abc");

        var text = File.ReadAllText(_workspace.Evidence().Artifact("reports/abc.txt").Write().Path!);

        Assert.Contains("sha256: sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n", text);
    }

    [Fact]
    public void An_absolute_path_is_written_relative_to_the_workspace()
    {
        _workspace.Add("reports/2026/abc.txt", "abc");

        var text = File.ReadAllText(_workspace.Evidence().Artifact(_workspace.PathOf("reports/2026/abc.txt")).Write().Path!);

        Assert.Contains("  - path: reports/2026/abc.txt\n", text);
    }

    [Fact]
    public void The_nearest_manifest_is_the_workspace()
    {
        _workspace.Add("compliance/aims.yaml", "aims: 1\n");
        _workspace.Add("compliance/reports/abc.txt", "abc");

        var text = File.ReadAllText(_workspace.Evidence().Artifact("reports/abc.txt").Write().Path!);

        Assert.Contains("  - path: reports/abc.txt\n", text);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<FileNotFoundException>(() => _workspace.Evidence().Artifact("reports/gone.json").Write());

        Assert.StartsWith("The artefact 'reports/gone.json' of evidence EVD-bias-2026Q4 does not exist", error.Message);
        Assert.False(Directory.Exists(_workspace.PathOf("compliance")));
    }

    [Theory]
    [InlineData("../outside.json")]
    [InlineData("reports/../../outside.json")]
    public void A_path_out_of_the_workspace_is_refused(string path)
    {
        var error = Assert.Throws<IOException>(() => _workspace.Evidence().Artifact(path, "{}").Write());

        Assert.Contains("lies outside the workspace", error.Message);
        Assert.False(File.Exists(_workspace.PathOf("../outside.json")));
    }

    [Fact]
    public void A_folder_whose_name_begins_like_the_workspace_is_outside()
    {
        var sibling = _workspace.Root + "-2";
        Directory.CreateDirectory(sibling);
        try
        {
            File.WriteAllText(Path.Combine(sibling, "abc.txt"), "abc");

            Assert.Throws<IOException>(() => _workspace.Evidence().Artifact(Path.Combine(sibling, "abc.txt")).Write());
        }
        finally
        {
            Directory.Delete(sibling, recursive: true);
        }
    }

    [Fact]
    public void A_symbolic_link_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "making a link asks for a privilege on Windows");
        var elsewhere = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(elsewhere.FullName, "abc.txt"), "abc");
            Directory.CreateSymbolicLink(_workspace.PathOf("reports"), elsewhere.FullName);

            var error = Assert.Throws<IOException>(() => _workspace.Evidence().Artifact("reports/abc.txt").Write());

            Assert.Contains("through the symbolic link 'reports'", error.Message);
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_in_no_workspace_is_refused()
    {
        File.Delete(_workspace.PathOf("aims.yaml"));

        var error = Assert.Throws<DirectoryNotFoundException>(() => _workspace.Evidence().Write());

        Assert.Contains("is in no workspace", error.Message);
        Assert.Contains("COMPLIANCE_EVIDENCE", error.Message);
    }
}
