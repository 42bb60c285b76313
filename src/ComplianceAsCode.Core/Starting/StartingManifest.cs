using ComplianceAsCode.Manifests;
using ComplianceAsCode.Output.Yaml;

namespace ComplianceAsCode.Starting;

/// <summary>The manifest of a new workspace: what must be said, and the settings that are changed first, as comments.</summary>
internal static class StartingManifest
{
    public static StartingFile File(StartingOptions options) => new(options.Prefix + Manifest.FileName, $$"""
        aims: 1
        organisation:{{(options.Organisation is { } name ? " " + YamlText.Scalar(name) : " # The organisation whose management system this is.")}}
        stage: {{options.Stage}} # 1 scope and leadership, 2 gap analysis, 3 policies and evidence, 4 audit, 5 certification; rules of later stages only inform
        # ai-roles: [provider, user] # what the organisation is towards AI systems: provider, producer, user, partner, subject
        frameworks: [iso-42001-2023] # others that come with the tool: eu-ai-act, nist-ai-rmf-1.0
        # people: # who may own, hold a role, approve, audit; ids are enough, names and addresses are optional
        #   - { id: managing-director }
        # approvals: # without this, the executive sponsor or top management approves policies, procedures, scope and statement
        #   policy: { all-of: [executive-sponsor, compliance-owner], distinct-people: true }
        # freshness: { default: P1Y, notice: P30D } # how long evidence holds, and how long before its end it is announced
        # risk: { scale: 5, acceptable: 6, high: 12, review: P1Y } # likelihood × impact
        # intervals: { internal-audit: P1Y, management-review: P1Y, committee: P3M, kpi: P3M }
        policy-topics: [ai-policy, ai-ethics, data-protection, accountability, acceptable-use]

        """.ReplaceLineEndings("\n"));
}
