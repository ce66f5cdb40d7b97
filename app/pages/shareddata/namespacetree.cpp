// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/namespacetree.h"

#include "models/sharedentrydisplay.h"
#include "models/wording.h"
#include "widgets/icons.h"
#include "widgets/rowdelegate.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QSet>

#include <map>

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
    setItemDelegate(new RowDelegate(-1, this));
    setSortingEnabled(true);
    sortByColumn(Name, Qt::AscendingOrder);
    setSpaces({});
    connect(this, &QTreeWidget::currentItemChanged, this, &NamespaceTree::takeSelection);
}

void NamespaceTree::setSpaces(const std::vector<SharedSpace> &spaces)
{
    QSet<QString> tenants;
    QHash<QString, int> members; // of a group
    for (const SharedSpace &space : spaces) {
        tenants.insert(space.tenantId);
        if (const QString group = groupOf(space.name); !group.isEmpty())
            ++members[space.tenantId + u'\n' + group];
    }
    const bool several = tenants.size() > 1;
    std::map<QString, Node> nodes; // paths: parents before children
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
        if (!group.isEmpty() && members.value(space.tenantId + u'\n' + group) > 1) {
            const QString own = path + u'\n' + group;
            Node &node = nodes[own];
            node.parent = path;
            node.label = group.chopped(1);
            node.scope = {several ? space.tenantId : QString(), {}, group};
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
    m_totalKeys = top.keys;

    m_updating = true;
    const QString current = currentItem() ? currentItem()->data(Name, scopeRole).toString() : QStringLiteral("*");
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
    for (auto &[path, node] : nodes) {
        QTreeWidgetItem *&item = m_items[path];
        QTreeWidgetItem *above = node.parent.isEmpty() ? invisibleRootItem() : m_items.value(node.parent);
        if (!item) {
            item = new Item(above);
            item->setData(Name, scopeRole, path);
            item->setIcon(Name, themeIcon(node.scope.space.isEmpty() ? QStringLiteral("namespaces")
                                                                     : QStringLiteral("shareddata"),
                                          IconTint::Muted));
            item->setTextAlignment(Keys, Qt::AlignRight | Qt::AlignVCenter);
            item->setTextAlignment(Bytes, Qt::AlignRight | Qt::AlignVCenter);
            if (node.scope.space.isEmpty())
                item->setExpanded(true);
        }
        item->setText(Name, node.label);
        item->setToolTip(Name, node.scope.space.isEmpty() ? node.label : node.scope.space);
        if (item->data(Keys, Qt::UserRole) != QVariant(node.keys)) {
            item->setText(Keys, Wording::number(node.keys));
            item->setData(Keys, Qt::UserRole, node.keys);
        }
        if (item->data(Bytes, Qt::UserRole) != QVariant(node.bytes)) {
            item->setText(Bytes, byteText(node.bytes));
            item->setData(Bytes, Qt::UserRole, node.bytes);
        }
        item->setData(Name, Qt::UserRole, QVariantList{node.scope.tenantId, node.scope.space, node.scope.group});
    }
    setSortingEnabled(true);
    QTreeWidgetItem *selected = m_items.value(current);
    setCurrentItem(selected ? selected : m_items.value(QStringLiteral("*")));
    m_updating = false;
    takeSelection();
}

void NamespaceTree::takeSelection()
{
    if (m_updating || !currentItem())
        return;
    const QVariantList parts = currentItem()->data(Name, Qt::UserRole).toList();
    const SharedScope scope{parts.value(0).toString(), parts.value(1).toString(), parts.value(2).toString()};
    if (scope == m_scope)
        return;
    m_scope = scope;
    Q_EMIT scopeChanged();
}

bool NamespaceTree::selectSpace(const QString &tenantId, const QString &space)
{
    for (QTreeWidgetItem *item : std::as_const(m_items)) {
        const QVariantList parts = item->data(Name, Qt::UserRole).toList();
        if (parts.value(1).toString() != space || parts.value(0).toString() != tenantId)
            continue;
        setCurrentItem(item);
        return true;
    }
    return false;
}

} // namespace plexica::app
