// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/hypothesis.h"

namespace plexica::resolver {

namespace {

DeclaredEdge edgeOf(const Manifest &manifest, const DependencyDeclaration &dependency, const Resolution &resolution)
{
    DeclaredEdge edge;
    edge.from = manifest.id;
    edge.to = dependency.pluginId;
    edge.serviceName = dependency.serviceName;
    edge.constraint = dependency.constraint.text();
    edge.reason = dependency.reason;
    edge.required = dependency.required;
    edge.satisfied = true;
    for (const Issue &issue : resolution.issues) {
        const bool about = issue.pluginId == dependency.pluginId && issue.serviceName == dependency.serviceName
                           && !issue.path.isEmpty() && issue.path.size() <= 2;
        if (about && (issue.code == IssueCode::MissingDependency || issue.code == IssueCode::VersionMismatch)) {
            edge.satisfied = false;
            edge.installed = issue.installed;
        }
    }
    return edge;
}

} // namespace

std::vector<DeclaredEdge> edgesWith(std::vector<DeclaredEdge> declared, const Manifest &manifest,
                                    const Resolution &resolution)
{
    std::erase_if(declared, [&manifest](const DeclaredEdge &edge) { return edge.from == manifest.id; });
    for (DeclaredEdge &edge : declared) {
        if (edge.to != manifest.id)
            continue;
        const ServiceDeclaration *service =
            edge.serviceName.isEmpty() ? nullptr : manifest.findService(edge.serviceName);
        const auto range = Range::parse(edge.constraint);
        const bool there = edge.serviceName.isEmpty() || service;
        const Version version = service ? service->version : manifest.version;
        edge.installed = there ? version.toString() : QString();
        edge.satisfied = there && range && range->isSatisfiedBy(version);
    }
    for (const DependencyDeclaration &dependency : manifest.dependencies)
        declared.push_back(edgeOf(manifest, dependency, resolution));
    return declared;
}

} // namespace plexica::resolver
