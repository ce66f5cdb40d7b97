// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/whatif.h"

#include "models/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

struct WhatIfWords
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::WhatIf)
};

void add(WhatIfAnswer &answer, const QString &title, std::vector<WhatIfAnswer::Row> rows, bool alarming = false)
{
    if (!rows.empty())
        answer.sections.push_back({title, std::move(rows), alarming});
}

std::vector<WhatIfAnswer::Row> rowsOf(const QStringList &texts)
{
    std::vector<WhatIfAnswer::Row> rows;
    for (const QString &text : texts)
        rows.push_back({text, {}, {}});
    return rows;
}

std::vector<WhatIfAnswer::Row> rowsOf(const std::vector<resolver::Dependent> &dependents)
{
    std::vector<WhatIfAnswer::Row> rows;
    for (const resolver::Dependent &dependent : dependents) {
        QString needs = dependent.serviceName.isEmpty() ? dependent.via : dependent.serviceName;
        if (!dependent.constraint.isEmpty())
            needs += u' ' + dependent.constraint;
        if (dependent.distance > 1)
            needs = WhatIfWords::tr("%1, by way of %2").arg(needs, dependent.via);
        rows.push_back({dependent.pluginId, needs, dependent.pluginId});
    }
    return rows;
}

/// Who is touched, what goes, who called lately: the same for every act.
void addImpact(WhatIfAnswer &answer, const plugins::ImpactReport &report)
{
    add(answer, WhatIfWords::tr("Would break"), rowsOf(report.impact.required), true);
    add(answer, WhatIfWords::tr("Would lose something optional"), rowsOf(report.impact.optional));
    add(answer, WhatIfWords::tr("Services that would vanish"), rowsOf(report.impact.vanishingServices));
    std::vector<WhatIfAnswer::Row> callers;
    for (const plugins::RecentCaller &caller : report.callers) {
        callers.push_back(
            {caller.pluginId,
             WhatIfWords::tr("%1: %n call(s)", nullptr, static_cast<int>(caller.calls)).arg(caller.serviceName),
             caller.pluginId});
    }
    add(answer, WhatIfWords::tr("Called it in the last 24 hours"), std::move(callers));
    if (report.ownedKeys > 0)
        add(answer, WhatIfWords::tr("Shared data"),
            {{WhatIfWords::tr("%n key(s) it owns stay without owner", nullptr, static_cast<int>(report.ownedKeys)),
              {},
              {}}});
    for (const resolver::Dependent &dependent : report.impact.required) {
        answer.marks.insert(dependent.pluginId, GraphMark::Breaks);
        answer.hurt.append(WhatIfWords::tr("%1 would break", "plugin").arg(dependent.pluginId));
    }
    for (const resolver::Dependent &dependent : report.impact.optional) {
        if (!answer.marks.contains(dependent.pluginId)) {
            answer.marks.insert(dependent.pluginId, GraphMark::Loses);
            answer.hurt.append(WhatIfWords::tr("%1 would lose something optional", "plugin").arg(dependent.pluginId));
        }
    }
    answer.harmless = report.impact.required.empty();
}

QString touched(const resolver::Impact &impact)
{
    const int breaks = static_cast<int>(impact.required.size());
    const int loses = static_cast<int>(impact.optional.size());
    if (breaks > 0)
        return WhatIfWords::tr("%n plugin(s) would break.", nullptr, breaks);
    if (loses > 0)
        return WhatIfWords::tr("Nothing breaks; %n plugin(s) would lose something optional.", nullptr, loses);
    return WhatIfWords::tr("Nothing breaks.");
}

} // namespace

WhatIfAnswer answerTo(const WhatIfQuestion &question, const InstallCheck &check)
{
    using Kind = InstallCheck::Kind;
    WhatIfAnswer answer;
    const resolver::Resolution &resolution = check.resolution;
    const QString id = question.pluginId;
    const QString version = check.manifest ? check.manifest->version.toString() : QString();
    answer.refused = !resolution.valid;
    std::vector<WhatIfAnswer::Row> reasons;
    std::vector<WhatIfAnswer::Row> doubts;
    for (const resolver::Issue &issue : resolution.issues) {
        auto &rows = issue.severity == resolver::Severity::Error ? reasons : doubts;
        rows.push_back({issue.message, issue.fix.isEmpty() ? QString() : WhatIfWords::tr("Fix: %1").arg(issue.fix),
                        issue.pluginId});
    }
    add(answer, WhatIfWords::tr("Why it would be refused"), std::move(reasons), true);
    if (answer.refused && !resolution.plan.empty()) {
        std::vector<WhatIfAnswer::Row> plan;
        for (const resolver::Change &change : resolution.plan)
            plan.push_back({change.toString(), {}, change.pluginId});
        add(answer, WhatIfWords::tr("What would make it possible"), std::move(plan));
    }
    addImpact(answer, check.impact);
    add(answer, WhatIfWords::tr("Warnings"), std::move(doubts));
    answer.unchanged = check.kind == Kind::Unchanged;
    // What breaks makes it refused; the plugin itself stands out whatever becomes of it.
    answer.marks.insert(id, check.previous ? GraphMark::Changes : GraphMark::Arrives);
    switch (check.kind) {
    case Kind::Installed:
        answer.confirm = WhatIfWords::tr("Install %1 %2").arg(id, version);
        answer.done = WhatIfWords::tr("%1 %2 was installed.").arg(id, version);
        break;
    case Kind::Upgraded:
        answer.confirm = WhatIfWords::tr("Upgrade %1 to %2").arg(id, version);
        answer.done = WhatIfWords::tr("%1 was upgraded to %2.").arg(id, version);
        break;
    case Kind::Downgraded:
        answer.confirm = WhatIfWords::tr("Downgrade %1 to %2").arg(id, version);
        answer.done = WhatIfWords::tr("%1 was downgraded to %2.").arg(id, version);
        break;
    case Kind::Unchanged:
        answer.confirm = WhatIfWords::tr("Install %1 %2").arg(id, version);
        answer.marks.remove(id);
        break;
    }
    answer.headline = answer.refused     ? WhatIfWords::tr("It would be refused: %n reason(s).", nullptr,
                                                           static_cast<int>(resolution.errors.size()))
                      : answer.unchanged ? WhatIfWords::tr("%1 %2 is installed already.").arg(id, version)
                                         : touched(check.impact.impact);
    return answer;
}

WhatIfAnswer answerTo(const WhatIfQuestion &question, const plugins::ImpactReport &report)
{
    WhatIfAnswer answer;
    const bool uninstall = question.act == WhatIfAct::Uninstall;
    addImpact(answer, report);
    answer.marks.insert(question.pluginId, GraphMark::Goes);
    answer.headline = touched(report.impact);
    answer.confirm =
        (uninstall ? WhatIfWords::tr("Uninstall %1") : WhatIfWords::tr("Deactivate %1")).arg(question.pluginId);
    answer.done = (uninstall ? WhatIfWords::tr("%1 was uninstalled.") : WhatIfWords::tr("%1 was deactivated."))
                      .arg(question.pluginId);
    return answer;
}

} // namespace plexica::app
