// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/namespacetree.h"

#include "models/roles.h"
#include "models/sharedentrydisplay.h"
#include "models/wording.h"
#include "widgets/icons.h"
#include "widgets/rowdelegate.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

enum Column { Name, Keys, Bytes };
constexpr int scopeRole = Qt::UserRole + 401; ///< the item's path

/// "inventory." of "inventory.cache"; empty if there is no group.
QString groupOf(const QString &space)
{
    static const QRegularExpression separator(QStringLiteral("[./:]"));
    const qsizetype at = space.indexOf(separator);
    return at > 0 && at + 1 < space.size() ? space.left(at + 1) : QString();
}

SharedScope scopeOf(const QTreeWidgetItem &item)
{
    const QVariantList parts = item.data(Name, Qt::UserRole).toList();
    return {parts.value(0).toString(), parts.value(1).toString(), parts.value(2).toString()};
}

/// Sorts numbers as numbers.
class Item : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;
    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int by = treeWidget() ? treeWidget()->sortColumn() : Name;
        if (by == Name)
            return text(Name) < other.text(Name);
        return data(by, Qt::UserRole).toLongLong() < other.data(by, Qt::UserRole).toLongLong();
    }
};

} // namespace

NamespaceTree::NamespaceTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("namespaceTree"));
    setAccessibleName(tr("Namespaces"));
    setHeaderLabels({tr("Namespace"), tr("Keys"), tr("Size")});
    for (int column = 0; column < columnCount(); ++column)
        headerItem()->setToolTip(column, headerItem()->text(column));
    headerItem()->setTextAlignment(Keys, Qt::AlignRight | Qt::AlignVCenter);
    headerItem()->setTextAlignment(Bytes, Qt::AlignRight | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Bytes, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(44);
    header()->setHighlightSections(false);
    header()->setAccessibleName(tr("Columns"));
    setIndentation(12);
    setUniformRowHeights(true);
    setMouseTracking(true);
    auto *delegate = new RowDelegate(-1, this);
    delegate->setNameColumn(Name);
    setItemDelegate(delegate);
    setSortingEnabled(true);
    sortByColumn(Name, Qt::AscendingOrder);
    rebuild();
    m_goneTimer.setSingleShot(true);
    connect(&m_goneTimer, &QTimer::timeout, this, [this] {
        std::vector<SharedSpace> there = m_spaces;
        std::erase_if(there, [this](const SharedSpace &space) {
            return m_goneAt.contains({space.tenantId, space.name});
        });
        setSpaces(std::move(there));
    });
    connect(this, &QTreeWidget::itemCollapsed, this,
            [this](const QTreeWidgetItem *item) { m_closed.insert(item->data(Name, scopeRole).toString()); });
    connect(this, &QTreeWidget::itemExpanded, this,
            [this](const QTreeWidgetItem *item) { m_closed.remove(item->data(Name, scopeRole).toString()); });
    connect(this, &QTreeWidget::currentItemChanged, this, &NamespaceTree::takeSelection);
}

/// Names come first where there is little room.
void NamespaceTree::resizeEvent(QResizeEvent *event)
{
    constexpr int roomForAll = 280;
    setColumnHidden(Bytes, width() < roomForAll);
    QTreeWidget::resizeEvent(event);
}

void NamespaceTree::setPatience(Milliseconds patience)
{
    m_patience = patience;
    m_goneTimer.stop();
}

/// Adds those that were there until lately.
void NamespaceTree::keepGone(std::vector<SharedSpace> &spaces)
{
    const TimePoint now = currentTime();
    QSet<std::pair<QString, QString>> there;
    for (const SharedSpace &space : spaces) {
        there.insert({space.tenantId, space.name});
        m_goneAt.remove({space.tenantId, space.name});
    }
    for (const SharedSpace &space : m_spaces) {
        const std::pair key(space.tenantId, space.name);
        if (there.contains(key))
            continue;
        if (!m_goneAt.contains(key))
            m_goneAt.insert(key, now);
        if (now - m_goneAt.value(key) < m_patience)
            spaces.push_back({space.tenantId, space.name, 0, 0, {}});
        else
            m_goneAt.remove(key);
    }
    if (!m_goneAt.isEmpty() && !m_goneTimer.isActive())
        m_goneTimer.start(m_patience);
}

void NamespaceTree::setSpaces(std::vector<SharedSpace> spaces)
{
    keepGone(spaces);
    m_spaces = std::move(spaces);
    m_totalKeys = 0;
    for (const SharedSpace &space : m_spaces)
        m_totalKeys += space.keys;
    rebuild();
}

void NamespaceTree::setMatches(std::optional<std::vector<SharedSpace>> matches)
{
    if (matches == m_matches)
        return;
    m_matches = std::move(matches);
    rebuild();
}

void NamespaceTree::forget()
{
    m_matches.reset();
    selectAllSpaces();
    m_spaces.clear();
    m_goneAt.clear();
    setSpaces({});
}

/// By paths: parents before children.
std::map<QString, NamespaceTree::Node> NamespaceTree::nodes() const
{
    std::vector<SharedSpace> spaces = m_spaces;
    if (m_matches) {
        QHash<std::pair<QString, QString>, const SharedSpace *> matching;
        for (const SharedSpace &space : *m_matches)
            matching.insert({space.tenantId, space.name}, &space);
        for (SharedSpace &space : spaces) {
            const SharedSpace *match = matching.value({space.tenantId, space.name});
            space.keys = match ? match->keys : 0;
            space.bytes = match ? match->bytes : 0;
        }
    }
    const auto isChosen = [this](const SharedSpace &space) {
        return space.tenantId == m_scope.tenantId && space.name == m_scope.space;
    };
    if (!m_scope.space.isEmpty() && std::none_of(spaces.begin(), spaces.end(), isChosen))
        spaces.push_back({m_scope.tenantId, m_scope.space, 0, 0, {}});
    QSet<QString> tenants;
    QHash<QString, int> members; // of a group
    for (const SharedSpace &space : spaces) {
        tenants.insert(space.tenantId);
        if (const QString group = groupOf(space.name); !group.isEmpty())
            ++members[space.tenantId + u'\n' + group];
    }
    const bool several = tenants.size() > 1;
    std::map<QString, Node> nodes;
    Node &top = nodes[QStringLiteral("*")];
    top.label = tr("All namespaces");
    const auto add = [](Node &node, const SharedSpace &space) {
        node.keys += space.keys;
        node.bytes += space.bytes;
    };
    for (const SharedSpace &space : spaces) {
        add(top, space);
        QString path = QStringLiteral("*");
        if (several) {
            const QString own = path + u'\n' + space.tenantId;
            Node &node = nodes[own];
            node.parent = path;
            node.label = space.tenantId;
            node.scope = {space.tenantId, {}, {}};
            add(node, space);
            path = own;
        }
        QString label = space.name;
        const QString group = groupOf(space.name);
        const SharedScope groupScope{several ? space.tenantId : QString(), {}, group};
        if (!group.isEmpty() && (members.value(space.tenantId + u'\n' + group) > 1 || groupScope == m_scope)) {
            const QString own = path + u'\n' + group;
            Node &node = nodes[own];
            node.parent = path;
            node.label = group.chopped(1);
            node.scope = groupScope;
            add(node, space);
            path = own;
            label = space.name.mid(group.size());
        }
        Node &node = nodes[path + u'\n' + QStringLiteral("=") + space.name];
        node.parent = path;
        node.label = label;
        node.scope = {space.tenantId, space.name, {}};
        add(node, space);
    }
    return nodes;
}

void NamespaceTree::fill(QTreeWidgetItem &item, const Node &node)
{
    item.setText(Name, node.label);
    item.setToolTip(Name, node.scope.space.isEmpty() ? node.label : node.scope.space);
    if (item.data(Keys, Qt::UserRole) != QVariant(node.keys)) {
        item.setText(Keys, Wording::number(node.keys));
        item.setData(Keys, Qt::UserRole, node.keys);
    }
    if (item.data(Bytes, Qt::UserRole) != QVariant(node.bytes)) {
        item.setText(Bytes, Wording::bytes(node.bytes));
        item.setData(Bytes, Qt::UserRole, node.bytes);
    }
    const bool dimmed = node.keys == 0 && !node.parent.isEmpty();
    if (item.data(Name, role(ServiceRole::Muted)).toBool() != dimmed) {
        for (int column = 0; column < columnCount(); ++column)
            item.setData(column, role(ServiceRole::Muted), dimmed);
    }
    item.setData(Name, Qt::UserRole, QVariantList{node.scope.tenantId, node.scope.space, node.scope.group});
}

void NamespaceTree::rebuild()
{
    const std::map<QString, Node> nodes = this->nodes();
    m_updating = true;
    const QTreeWidgetItem *top = verticalScrollBar()->value() > 0 ? itemAt(0, 0) : nullptr;
    const QString topPath = top ? top->data(Name, scopeRole).toString() : QString();
    setSortingEnabled(false);
    for (auto it = m_items.begin(); it != m_items.end();) {
        // A parent takes its children with it, which are in the table too.
        if (nodes.contains(it.key())) {
            ++it;
            continue;
        }
        QTreeWidgetItem *item = it.value();
        while (item->childCount() > 0) // they go by themselves, or move below
            (item->parent() ? item->parent() : invisibleRootItem())->addChild(item->takeChild(0));
        delete item;
        it = m_items.erase(it);
    }
    for (const auto &[path, node] : nodes) {
        QTreeWidgetItem *&item = m_items[path];
        if (!item) {
            item = new Item(node.parent.isEmpty() ? invisibleRootItem() : m_items.value(node.parent));
            item->setData(Name, scopeRole, path);
            item->setIcon(Name, themeIcon(node.scope.space.isEmpty() ? QStringLiteral("namespaces")
                                                                     : QStringLiteral("shareddata"),
                                          IconTint::Muted));
            item->setTextAlignment(Keys, Qt::AlignRight | Qt::AlignVCenter);
            item->setTextAlignment(Bytes, Qt::AlignRight | Qt::AlignVCenter);
            if (node.scope.space.isEmpty() && !m_closed.contains(path))
                item->setExpanded(true);
        }
        fill(*item, node);
    }
    setSortingEnabled(true);
    // What was alone may stand in a group now, or the other way round.
    QTreeWidgetItem *selected = itemOf(m_scope);
    setCurrentItem(selected ? selected : m_items.value(QStringLiteral("*")));
    if (QTreeWidgetItem *before = m_items.value(topPath); before && itemAt(0, 0) != before)
        scrollToItem(before, PositionAtTop);
    m_updating = false;
    takeSelection();
}

QTreeWidgetItem *NamespaceTree::itemOf(const SharedScope &scope) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&scope](const QTreeWidgetItem *item) { return scopeOf(*item) == scope; });
    return found == m_items.end() ? nullptr : *found;
}

void NamespaceTree::takeSelection()
{
    if (m_updating || !currentItem())
        return;
    const SharedScope scope = scopeOf(*currentItem());
    if (scope == m_scope)
        return;
    m_scope = scope;
    Q_EMIT scopeChanged();
}

bool NamespaceTree::selectSpace(const QString &tenantId, const QString &space)
{
    QTreeWidgetItem *item = itemOf({tenantId, space, {}});
    if (item)
        setCurrentItem(item);
    return item;
}

void NamespaceTree::selectAllSpaces()
{
    setCurrentItem(m_items.value(QStringLiteral("*")));
}

} // namespace plexica::app
