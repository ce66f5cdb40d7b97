// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/shareddata/jsontree.h"

#include "widgets/rowdelegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace plexica::app {

namespace {

enum Column { Name, Value };
constexpr int placeRole = Qt::UserRole + 1; ///< index among its siblings in the document
constexpr int filledRole = Qt::UserRole + 2;
constexpr qsizetype longestShown = 500; // characters of a text in the tree

QString shown(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Array:
        return JsonTree::tr("%n element(s)", nullptr, static_cast<int>(value.toArray().size()));
    case JsonValue::Type::Object:
        return JsonTree::tr("%n member(s)", nullptr, static_cast<int>(value.toObject().size()));
    case JsonValue::Type::String:
        return value.toString();
    default:
        return QString::fromUtf8(value.toJson());
    }
}

bool isBranch(const JsonValue &value)
{
    return value.isArray() || value.isObject();
}

/// The document with another value at a place.
JsonValue replaced(const JsonValue &whole, const std::vector<int> &path, std::size_t depth, const JsonValue &value)
{
    if (depth == path.size())
        return value;
    const auto place = std::size_t(path[depth]);
    if (whole.isArray()) {
        JsonValue::Array elements = whole.toArray();
        elements[place] = replaced(elements[place], path, depth + 1, value);
        return JsonValue(std::move(elements));
    }
    JsonValue::Object members = whole.toObject();
    members[place].second = replaced(members[place].second, path, depth + 1, value);
    return JsonValue(std::move(members));
}

std::vector<int> pathOf(const QTreeWidgetItem *item)
{
    std::vector<int> path;
    for (; item->parent(); item = item->parent())
        path.insert(path.begin(), item->data(Name, placeRole).toInt());
    return path;
}

} // namespace

JsonTree::JsonTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("jsonTree"));
    setAccessibleName(tr("Value as a tree"));
    setHeaderLabels({tr("Name"), tr("Value")});
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->resizeSection(Name, 150);
    header()->setAccessibleName(tr("Columns"));
    setIndentation(14);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setItemDelegate(new RowDelegate(-1, this));
    setReadOnly(false);
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) {
        if (item->data(Name, filledRole).toBool())
            return;
        if (const JsonValue *value = at(item))
            addChildren(item, *value);
    });
    connect(this, &QTreeWidget::itemChanged, this, &JsonTree::take);
}

void JsonTree::setJson(const JsonValue &value)
{
    m_value = value;
    const QScopedValueRollback filling(m_filling, true);
    clear();
    QTreeWidgetItem *root = makeItem(tr("value"), m_value);
    addTopLevelItem(root);
    root->setExpanded(true);
}

void JsonTree::setReadOnly(bool readOnly)
{
    setEditTriggers(readOnly ? EditTriggers(NoEditTriggers) : DoubleClicked | EditKeyPressed);
}

QTreeWidgetItem *JsonTree::makeItem(const QString &name, const JsonValue &value)
{
    auto *item = new QTreeWidgetItem;
    item->setText(Name, name);
    const QString text = shown(value);
    item->setText(Value, text.left(longestShown));
    item->setToolTip(Value, text.left(2000));
    if (isBranch(value)) {
        item->setChildIndicatorPolicy(value.toArray().empty() && value.toObject().empty()
                                          ? QTreeWidgetItem::DontShowIndicator
                                          : QTreeWidgetItem::ShowIndicator);
    } else if (text.size() <= longestShown) {
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    return item;
}

void JsonTree::addChildren(QTreeWidgetItem *item, const JsonValue &value)
{
    const QScopedValueRollback filling(m_filling, true);
    item->setData(Name, filledRole, true);
    QList<QTreeWidgetItem *> children;
    for (const JsonValue &element : value.toArray())
        children.append(makeItem(QStringLiteral("[%1]").arg(children.size()), element));
    for (const auto &[name, member] : value.toObject())
        children.append(makeItem(name, member));
    for (qsizetype i = 0; i < children.size(); ++i)
        children[i]->setData(Name, placeRole, static_cast<int>(i));
    item->addChildren(children);
}

const JsonValue *JsonTree::at(const QTreeWidgetItem *item) const
{
    const JsonValue *value = &m_value;
    for (const int place : pathOf(item)) {
        if (value->isArray() && std::size_t(place) < value->toArray().size())
            value = &value->toArray()[std::size_t(place)];
        else if (value->isObject() && std::size_t(place) < value->toObject().size())
            value = &value->toObject()[std::size_t(place)].second;
        else
            return nullptr;
    }
    return value;
}

void JsonTree::take(QTreeWidgetItem *item, int changed)
{
    if (m_filling || changed != Value)
        return;
    const JsonValue *before = at(item);
    if (!before)
        return;
    const QString typed = item->text(Value);
    // A text stays a text; all else is read as JSON.
    JsonValue next{typed};
    if (!before->isString()) {
        const auto parsed = parseJson(typed.toUtf8());
        if (!parsed || isBranch(*parsed)) {
            const QScopedValueRollback filling(m_filling, true);
            item->setText(Value, shown(*before));
            Q_EMIT refused(tr("“%1” is no JSON value; a text needs quotation marks here.").arg(typed.left(60)));
            return;
        }
        next = *parsed;
    }
    if (next == *before)
        return;
    m_value = replaced(m_value, pathOf(item), 0, next);
    const QScopedValueRollback filling(m_filling, true);
    item->setText(Value, shown(next));
    Q_EMIT edited();
}

} // namespace plexica::app
