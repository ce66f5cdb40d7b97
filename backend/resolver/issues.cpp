// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver/issues.h"

#include <QSet>

#include <algorithm>

namespace plexica::resolver {

namespace {

using Status = Standing::Status;

constexpr std::size_t maximumOffers = 20;
constexpr std::size_t maximumOthers = 20;
constexpr std::size_t maximumLookedAt = 200; ///< dependents among which those are looked for
constexpr int maximumWork = 60'000;          ///< for the plan; some 10 ms
constexpr int workPerFix = 4'000;            ///< for what would help with one issue, where no plan helps with all
constexpr int maximumWorkOnFixes = 16'000;

/// npm's rule of pre-releases surprises: a version within the constraint that it does not take is told why. Empty
/// otherwise.
QString preReleaseNote(const Range &constraint, const Version &version)
{
    if (!constraint.refusesAsPreRelease(version))
        return {};
    QStringList identifiers = version.preRelease().split(u'.');
    bool isNumber = false;
    identifiers.back().toULongLong(&isNumber);
    if (isNumber)
        identifiers.back() = QStringLiteral("0");
    return QStringLiteral(" (%1 is a pre-release; %2 takes none, >=%3.%4.%5-%6 would)")
        .arg(version.toString(), constraint.text().isEmpty() ? QStringLiteral("*") : constraint.text())
        .arg(version.majorNumber())
        .arg(version.minorNumber())
        .arg(version.patchNumber())
        .arg(identifiers.join(u'.'));
}

/// The sentences of the REST contract, section 3, letter for letter.
QString sentence(const Edge &edge, const QString &suffix)
{
    const DependencyDeclaration &dependency = *edge.dependency;
    const QString optional = dependency.required ? QString() : QStringLiteral(" (optional)");
    switch (edge.standing.status) {
    case Status::Mismatch:
        return QStringLiteral("Version mismatch for %1: requires %2, installed %3%4%5%6")
            .arg(dependency.subject(), dependency.constraint.text(), edge.standing.installedText(), optional, suffix,
                 edge.standing.installed ? preReleaseNote(dependency.constraint, *edge.standing.installed) : QString());
    case Status::UnknownVersion:
        return QStringLiteral("Version of %1 is not known: requires %2, registered without a manifest%3")
            .arg(dependency.subject(), dependency.constraint.text(), suffix);
    case Status::Missing:
    case Status::Inactive:
    case Status::Satisfied:
        break;
    }
    return (dependency.required ? QStringLiteral("Missing required dependency '%1'%2")
                                : QStringLiteral("Missing optional dependency '%1'%2"))
        .arg(dependency.subject(), suffix);
}

IssueCode codeOf(Status status)
{
    return status == Status::Mismatch         ? IssueCode::VersionMismatch
           : status == Status::UnknownVersion ? IssueCode::UnknownVersion
                                              : IssueCode::MissingDependency;
}

QString sentenceOf(const std::vector<Change> &plan)
{
    QString sentence;
    int step = 0;
    for (const Change &change : plan) {
        if (!sentence.isEmpty())
            sentence += change.step == step ? QStringLiteral(" together with ") : QStringLiteral(", then ");
        sentence += change.toString();
        step = change.step;
    }
    return sentence;
}

} // namespace

IssueList::IssueList(const Graph &graph, const Catalogue &catalogue, std::vector<Asked> asked, int root)
    : m_graph(graph)
    , m_catalogue(catalogue)
{
    m_problem.asked = std::move(asked);
    if (root >= 0)
        m_problem.roots.push_back(root);
}

void IssueList::addEdge(int index, QStringList path, Severity severity, const QString &suffix)
{
    const Edge &edge = m_graph.edge(index);
    Issue issue;
    issue.code = codeOf(edge.standing.status);
    issue.severity = severity;
    issue.message = sentence(edge, suffix);
    issue.pluginId = edge.dependency->pluginId;
    issue.serviceName = edge.dependency->serviceName;
    issue.path = std::move(path);
    issue.constraint = edge.dependency->constraint.text();
    issue.installed = edge.standing.installedText();
    m_entries.push_back({std::move(issue), {index}});
}

void IssueList::addCycle(const std::vector<int> &cycle)
{
    Issue issue;
    issue.code = IssueCode::CircularDependency;
    for (const int node : cycle)
        issue.path.append(m_graph.node(node).id);
    issue.path.append(issue.path.front());
    issue.pluginId = issue.path.front();
    issue.message = QStringLiteral("Circular dependency detected: %1").arg(issue.path.join(QStringLiteral(" -> ")));
    m_entries.push_back({std::move(issue), cycle});
}

std::vector<Offer> IssueList::offers(const DependencyDeclaration &dependency) const
{
    std::vector<Offer> offers;
    for (const PluginVersion *version : m_catalogue.versions(dependency.pluginId)) {
        if (offers.size() == maximumOffers)
            break;
        Offer offer{*version->version, std::nullopt,
                    standingOf(dependency, {version, true, {}}).status == Status::Satisfied};
        if (const OfferedService *service = version->findService(dependency.serviceName))
            offer.serviceVersion = service->version;
        offers.push_back(std::move(offer));
    }
    return offers;
}

std::vector<Requirement> IssueList::others(const Edge &edge) const
{
    std::vector<Requirement> others;
    const auto &in = m_graph.node(edge.to).in;
    for (std::size_t i = 0; i < std::min(in.size(), maximumLookedAt); ++i) {
        const Edge &other = m_graph.edge(in[i]);
        if (other.from == edge.from || !other.dependency->required
            || other.dependency->serviceName != edge.dependency->serviceName)
            continue;
        others.push_back({m_graph.node(other.from).id, other.dependency->constraint.text(),
                          !other.dependency->constraint.mayOverlap(edge.dependency->constraint)});
    }
    std::stable_sort(others.begin(), others.end(),
                     [](const Requirement &a, const Requirement &b) { return a.excludes > b.excludes; });
    if (others.size() > maximumOthers)
        others.resize(maximumOthers);
    return others;
}

/// For a dependency that holds and would not with what is asked for: what is there need not be installed to get it.
QString IssueList::stayAs(const Edge &edge) const
{
    const DependencyDeclaration &dependency = *edge.dependency;
    const auto wish = std::find_if(m_problem.asked.begin(), m_problem.asked.end(),
                                   [&dependency](const Asked &asked) { return asked.pluginId == dependency.pluginId; });
    if (wish == m_problem.asked.end() || !wish->after || !wish->before || !wish->before->plugin
        || !wish->before->plugin->version || !standingOf(dependency, wish->before->provider()).holds())
        return {};
    return QStringLiteral("stay at %1 %2").arg(dependency.pluginId, wish->before->plugin->version->toString());
}

QString IssueList::fixOfEdge(const Edge &edge) const
{
    const DependencyDeclaration &dependency = *edge.dependency;
    const Node &provider = m_graph.node(edge.to);
    if (edge.standing.status == Status::UnknownVersion)
        return QStringLiteral("install %1 with a manifest").arg(provider.id);
    if (edge.standing.status == Status::Inactive
        && standingOf(dependency, {provider.plugin, true, provider.live}).holds())
        return QStringLiteral("activate %1").arg(provider.id);
    if (const QString stay = stayAs(edge); !stay.isEmpty()) {
        return QStringLiteral("%1, or first upgrade %2 to a version that accepts another %3")
            .arg(stay, m_graph.node(edge.from).id, dependency.subject());
    }
    for (const LiveService *service : provider.silent) {
        if (service->serviceName == dependency.serviceName && dependency.constraint.isSatisfiedBy(service->version))
            return QStringLiteral("start %1: its %2 %3 is registered, but no instance of it lives")
                .arg(provider.id, service->serviceName, service->version.toString());
    }
    if (const PluginVersion *version = newestSatisfying(m_catalogue, dependency))
        return changeTo(&provider, *version).toString();
    if (!dependency.serviceName.isEmpty()) {
        for (const int index : m_graph.offering(dependency.serviceName)) {
            const Node &node = m_graph.node(index);
            const OfferedService *service = node.plugin ? node.plugin->findService(dependency.serviceName) : nullptr;
            if (service && node.id != dependency.pluginId && dependency.constraint.isSatisfiedBy(service->version))
                return QStringLiteral("name %1, which offers %2, in the dependency of %3 instead of %4")
                    .arg(node.id, dependency.serviceName, m_graph.node(edge.from).id, dependency.pluginId);
        }
    }
    return missingVersion(dependency);
}

QString IssueList::fixFor(const Entry &entry, const Found &found, int &work) const
{
    const Issue &issue = entry.issue;
    if (issue.severity == Severity::Error && !found.plan.empty())
        return sentenceOf(found.plan);
    if (issue.code == IssueCode::ServiceNameTaken)
        return issue.fix;
    if (issue.code == IssueCode::CircularDependency)
        return QStringLiteral("make the dependency of %1 on %2 optional (required: false)")
            .arg(issue.path[issue.path.size() - 2], issue.path.back());
    const Edge &edge = m_graph.edge(entry.edges.front());
    if (issue.severity != Severity::Error)
        return fixOfEdge(edge);
    const auto excluding =
        std::find_if(issue.others.begin(), issue.others.end(), [](const Requirement &other) { return other.excludes; });
    if (excluding != issue.others.end()) // what suits one breaks the other
        return QStringLiteral("let %1 (%2) and %3 (%4) ask for versions of %5 that one version satisfies")
            .arg(m_graph.node(edge.from).id, edge.dependency->constraint.text(), excluding->pluginId,
                 excluding->constraint, edge.dependency->subject());
    if (!newestSatisfying(m_catalogue, *edge.dependency) && edge.standing.status != Status::Inactive)
        return fixOfEdge(edge);
    // What helps with this one may not help with the others; and what seems to help may lack something itself.
    Problem own = m_problem;
    own.onlyEdge = entry.edges.front();
    int share = std::min(work, workPerFix);
    const int given = share;
    const Found alone = share > 0 ? findPlan(m_graph, m_catalogue, own, share) : Found();
    work -= given - share;
    if (!alone.plan.empty())
        return sentenceOf(alone.plan);
    const QString missing = !alone.obstacle.isEmpty()   ? alone.obstacle
                            : !found.obstacle.isEmpty() ? found.obstacle
                                                        : missingVersion(*edge.dependency);
    const QString stay = stayAs(edge);
    return stay.isEmpty() ? missing : stay + QStringLiteral(", or ") + missing;
}

Resolution IssueList::finish()
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        const Issue &left = a.issue;
        const Issue &right = b.issue;
        const bool leftIsCycle = left.code == IssueCode::CircularDependency;
        const bool rightIsCycle = right.code == IssueCode::CircularDependency;
        if (left.severity != right.severity || leftIsCycle != rightIsCycle)
            return std::pair(left.severity, leftIsCycle) < std::pair(right.severity, rightIsCycle);
        if (leftIsCycle)
            return false; // they come in order
        return std::tuple(left.path.size(), left.path, left.serviceName)
               < std::tuple(right.path.size(), right.path, right.serviceName);
    });

    const bool isForAll = m_problem.roots.empty() && m_problem.asked.empty(); // then whoever lacks something
    bool isWrong = false;
    for (const Entry &entry : m_entries) {
        if (entry.issue.severity != Severity::Error)
            continue;
        isWrong = true;
        if (!isForAll)
            continue;
        if (const int root = m_graph.find(entry.issue.path.front()); root >= 0)
            m_problem.roots.push_back(root);
    }

    Resolution resolution;
    Found found;
    int work = maximumWork;
    if (isWrong)
        found = findPlan(m_graph, m_catalogue, m_problem, work);
    resolution.plan = found.plan;
    work = maximumWorkOnFixes;
    QSet<QString> said;
    for (Entry &entry : m_entries) {
        Issue &issue = entry.issue;
        if (issue.code != IssueCode::CircularDependency && !entry.edges.empty()) {
            const Edge &edge = m_graph.edge(entry.edges.front());
            issue.offers = offers(*edge.dependency);
            issue.others = others(edge);
        }
        issue.fix = fixFor(entry, found, work);
        if (!said.contains(issue.message)) {
            said.insert(issue.message);
            (issue.severity == Severity::Error ? resolution.errors : resolution.warnings).append(issue.message);
        }
        resolution.issues.push_back(std::move(issue));
    }
    resolution.valid = resolution.errors.isEmpty();
    return resolution;
}

} // namespace plexica::resolver
