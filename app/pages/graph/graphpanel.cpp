// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/graphpanel.h"

#include "graph/graphwords.h"
#include "graph/grouping.h"
#include "models/wording.h"
#include "pages/graph/graphactions.h"
#include "widgets/label.h"
#include "widgets/statusshape.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace plexica::app {

namespace {

constexpr int pluginRole = Qt::UserRole + 1;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

GraphPanel::GraphPanel(GraphActions &actions, QWidget *parent)
    : SidePanel(tr("Details of what is selected in the graph"), parent)
    , m_note(Label::muted({}, this))
    , m_list(new QTreeWidget(this))
{
    head()->insertWidget(1, m_note->wrapped());
    addButton(actions.focus, tr("Focus"));
    addButton(actions.whatIf, tr("What if"));
    addButton(actions.showServices, tr("Services"));
    addButton(actions.showPlugin, tr("Plugin"));

    m_list->setObjectName(QStringLiteral("graphDetails"));
    m_list->setAccessibleName(tr("Services and connections"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(8);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setMaximumSectionSize(230);
    m_list->header()->setAccessibleName(m_list->accessibleName());
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QString id = item->data(0, pluginRole).toString();
        if (!id.isEmpty())
            Q_EMIT pluginRequested(id);
    });
    content()->addWidget(m_list, 1);
    showNothing({});
}

void GraphPanel::showNothing(const QString &hint)
{
    m_sections.clear();
    showHint(hint);
}

GraphPanel::Row GraphPanel::rowOf(const GraphPicture &picture, const GraphDependency &dependency, bool outgoing) const
{
    const GraphPlugin &other = picture.plugin(outgoing ? dependency.to : dependency.from);
    Row row;
    row.text = dependency.serviceName.isEmpty() || !outgoing ? other.id : dependency.serviceName;
    QStringList details{dependency.constraint, GraphWords::kind(dependency)};
    if (dependency.declared && !dependency.satisfied)
        details.append(GraphWords::standing(dependency));
    if (dependency.calls > 0)
        details.append(tr("%n call(s)", nullptr, static_cast<int>(std::min<qint64>(dependency.calls, INT_MAX))));
    row.detail = joined(details);
    row.toolTip = joined({other.id, dependency.serviceName, GraphWords::standing(dependency),
                          GraphWords::note(dependency), dependency.reason});
    row.pluginId = other.id;
    row.alarming = !dependency.satisfied || dependency.undeclared || dependency.inCycle;
    return row;
}

/// A plugin that needs several services of this one is one that needs it.
void GraphPanel::addOnce(Section &section, Row row, const QString &service)
{
    const auto known = std::find_if(section.rows.begin(), section.rows.end(),
                                    [&row](const Row &other) { return other.pluginId == row.pluginId; });
    if (known == section.rows.end()) {
        section.rows.push_back(std::move(row));
        return;
    }
    known->toolTip += QStringLiteral("\n") + row.toolTip;
    known->detail = joined({known->detail, service.isEmpty() ? row.detail : service});
    known->alarming = known->alarming || row.alarming;
    if (known->status < row.status)
        known->status = row.status;
}

void GraphPanel::showPlugin(const GraphPicture &picture, int plugin)
{
    const GraphPlugin &shown = picture.plugin(plugin);
    Section services{tr("Services"), {}, true};
    for (const GraphService &service : shown.services) {
        Row row;
        row.text = service.name;
        const QString word = service.status ? Wording::status(*service.status) : tr("not running");
        row.detail =
            joined({service.version, word,
                    service.instances > 1 ? tr("%1 of %2 live").arg(service.liveInstances).arg(service.instances)
                                          : QString()});
        row.toolTip = row.text + u'\n' + row.detail;
        row.status = service.status ? static_cast<int>(*service.status) : static_cast<int>(StatusKind::Offline);
        services.rows.push_back(std::move(row));
    }
    Section needs{tr("Depends on"), {}, true};
    Section calls{tr("Calls without declaring it"), {}, true};
    Section needed{tr("Needed by"), {}, true};
    Section callers{tr("Called without being declared, by"), {}, true};
    for (const GraphDependency &dependency : picture.dependencies) {
        if (dependency.from == plugin)
            (dependency.declared ? needs : calls).rows.push_back(rowOf(picture, dependency, true));
        else if (dependency.to == plugin)
            addOnce(dependency.declared ? needed : callers, rowOf(picture, dependency, false), dependency.serviceName);
    }
    const int status = shown.state == GraphPlugin::State::Missing ? static_cast<int>(StatusKind::Unavailable)
                       : shown.state == GraphPlugin::State::Inactive || !shown.status
                           ? static_cast<int>(StatusKind::Offline)
                           : static_cast<int>(*shown.status);
    setButtonsShown(true);
    const GraphMark mark = m_marks.value(shown.id, GraphMark::None);
    show(shown.id,
         joined({shown.name, GraphWords::version(shown, mark), GraphWords::state(shown.state), GraphWords::note(shown),
                 GraphWords::mark(mark)}),
         status, GraphWords::status(shown),
         {std::move(services), std::move(needs), std::move(calls), std::move(needed), std::move(callers)});
}

void GraphPanel::showGroup(const GraphPicture &drawn, int group, const GraphPicture &whole,
                           const QHash<QString, QString> &foldedIn)
{
    const GraphPlugin &shown = drawn.plugin(group);
    const std::vector<bool> trouble = troubled(whole);
    Section members{tr("Plugins"), {}, true};
    for (const bool inTrouble : {true, false}) {
        for (std::size_t i = 0; i < whole.plugins.size(); ++i) {
            const GraphPlugin &plugin = whole.plugins[i];
            if (trouble[i] != inTrouble || foldedIn.value(plugin.id) != shown.id)
                continue;
            members.rows.push_back(
                {plugin.id, joined({plugin.version, GraphWords::status(plugin)}), GraphWords::sentence(plugin),
                 plugin.id, plugin.status ? static_cast<int>(*plugin.status) : static_cast<int>(StatusKind::Offline),
                 inTrouble});
        }
    }
    const auto side = [&](const QString &title, bool outgoing) {
        Section section{title, {}, true};
        for (const GraphLine &line : drawn.lines) {
            if (!line.via.empty() || (outgoing ? line.from : line.to) != group)
                continue;
            const GraphPlugin &other = drawn.plugin(outgoing ? line.to : line.from);
            section.rows.push_back(
                {GraphWords::title(other), line.calls > 0 ? GraphWords::traffic(line, drawn.lastHour) : QString(),
                 GraphWords::sentence(drawn, line), other.id,
                 other.status ? static_cast<int>(*other.status) : static_cast<int>(StatusKind::Offline),
                 line.unsatisfied});
        }
        return section;
    };
    setButtonsShown(false);
    show(GraphWords::title(shown), GraphWords::members(*shown.group),
         shown.status ? static_cast<int>(*shown.status) : static_cast<int>(StatusKind::Offline),
         GraphWords::status(shown), {std::move(members), side(tr("Depends on"), true), side(tr("Needed by"), false)});
}

void GraphPanel::showLine(const GraphPicture &picture, int line)
{
    const GraphLine &shown = picture.line(line);
    std::vector<Section> sections;
    for (const int index : shown.dependencies) {
        const GraphDependency &dependency = picture.dependency(index);
        Section section{
            dependency.serviceName.isEmpty() ? picture.plugin(dependency.to).id : dependency.serviceName, {}, false};
        const auto add = [&section](const QString &name, const QString &value, bool alarming = false) {
            if (!value.isEmpty())
                section.rows.push_back({name, value, value, {}, -1, alarming});
        };
        add(tr("Kind"), GraphWords::kind(dependency), dependency.undeclared);
        add(tr("Constraint"), dependency.constraint);
        add(tr("Installed"), dependency.installed);
        if (dependency.declared)
            add(tr("Standing"), GraphWords::standing(dependency), !dependency.satisfied);
        add(tr("Reason"), dependency.reason);
        if (dependency.calls > 0) {
            add(tr("Calls"), Wording::number(dependency.calls));
            add(tr("Errors"), Wording::number(dependency.errors), dependency.errors > 0);
            add(tr("Duration"), tr("p50 %1, p99 %2")
                                    .arg(GraphWords::milliseconds(dependency.p50Milliseconds),
                                         GraphWords::milliseconds(dependency.p99Milliseconds)));
            add(tr("Bytes"), GraphWords::bytes(dependency));
        }
        add(tr("Note"), GraphWords::note(dependency), dependency.inCycle);
        sections.push_back(std::move(section));
    }
    Section ends{tr("Plugins"), {}, false};
    for (const int end : {shown.from, shown.to}) {
        const GraphPlugin &plugin = picture.plugin(end);
        ends.rows.push_back({GraphWords::title(plugin), joined({plugin.version, GraphWords::status(plugin)}),
                             GraphWords::sentence(plugin), plugin.id,
                             plugin.status ? static_cast<int>(*plugin.status) : static_cast<int>(StatusKind::Offline),
                             false});
    }
    sections.push_back(std::move(ends));
    setButtonsShown(false);
    show(tr("%1 → %2", "plugin → plugin")
             .arg(GraphWords::title(picture.plugin(shown.from)), GraphWords::title(picture.plugin(shown.to))),
         tr("%n dependency(ies)", nullptr, static_cast<int>(shown.dependencies.size())), -1, {}, std::move(sections));
}

void GraphPanel::show(const QString &title, const QString &subtitle, int status, const QString &statusText,
                      std::vector<Section> sections)
{
    const bool same = this->title() == title && showsContent();
    setTitle(title);
    m_note->setText(subtitle);
    setStatus(status < 0 ? QIcon() : statusIcon(static_cast<StatusKind>(status)), statusText);
    showContent();
    if (same && sections == m_sections)
        return;
    m_sections = std::move(sections);
    // A row that was looked at stays the current one, as far as there is one in its place.
    const QModelIndex current = same ? m_list->currentIndex() : QModelIndex();
    const int section = current.parent().isValid() ? current.parent().row() : current.row();
    const int row = current.parent().isValid() ? current.row() : -1;
    m_list->clear();
    const ThemeColours &theme = themeOf(palette());
    QFont bold = font();
    bold.setBold(true);
    for (const Section &part : m_sections) {
        if (part.rows.empty())
            continue;
        auto *top = new QTreeWidgetItem(m_list);
        top->setText(0, part.counted ? QStringLiteral("%1 (%2)").arg(part.title).arg(part.rows.size()) : part.title);
        top->setFont(0, bold);
        top->setFirstColumnSpanned(true);
        for (const Row &value : part.rows) {
            auto *item = new QTreeWidgetItem(top);
            item->setText(0, value.text);
            item->setText(1, value.detail);
            item->setToolTip(0, value.toolTip);
            item->setToolTip(1, value.toolTip);
            item->setData(0, Qt::AccessibleTextRole, joined({value.text, value.detail}));
            item->setData(0, pluginRole, value.pluginId);
            item->setForeground(1, value.alarming ? theme.error : theme.muted);
            if (value.status >= 0)
                item->setIcon(0, statusIcon(static_cast<StatusKind>(value.status)));
        }
        top->setExpanded(true);
    }
    if (current.isValid() && section < m_list->topLevelItemCount()) {
        QTreeWidgetItem *top = m_list->topLevelItem(section);
        m_list->setCurrentItem(row >= 0 && row < top->childCount() ? top->child(row) : top);
    }
}

} // namespace plexica::app
