// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphpicture.h"
#include "graph/pluginitem.h"
#include "widgets/sidepanel.h"

#include <QHash>

class QTreeWidget;
class QTreeWidgetItem;

namespace plexica::app {

class GraphActions;
class Label;

/// Everything about the selected plugin or connection: services, what it depends on, who depends on it. Enter on a
/// plugin in the list goes there.
class GraphPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit GraphPanel(GraphActions &actions, QWidget *parent = nullptr);

    /// What is only thought of is told as that.
    void setMarks(const QHash<QString, GraphMark> &marks) { m_marks = marks; }
    void showPlugin(const GraphPicture &picture, int plugin);
    /// A folded group: its plugins, those in trouble first, and what it has to do with the rest of the drawing. `whole`
    /// and `foldedIn` say which plugins it stands for.
    void showGroup(const GraphPicture &drawn, int group, const GraphPicture &whole,
                   const QHash<QString, QString> &foldedIn);
    void showLine(const GraphPicture &picture, int line);
    /// `hint` says what to do.
    void showNothing(const QString &hint);
    QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void pluginRequested(const QString &pluginId);

private:
    struct Row
    {
        QString text;
        QString detail;
        QString toolTip;
        QString pluginId; ///< where Enter goes; may be empty
        int status = -1;  ///< StatusKind, or -1
        bool alarming = false;
        bool operator==(const Row &) const = default;
    };
    struct Section
    {
        QString title;
        std::vector<Row> rows;
        bool counted = true; ///< the title says how many rows there are
        bool operator==(const Section &) const = default;
    };
    void show(const QString &title, const QString &subtitle, int status, const QString &statusText,
              std::vector<Section> sections);
    static void addOnce(Section &section, Row row, const QString &service);
    Row rowOf(const GraphPicture &picture, const GraphDependency &dependency, bool outgoing) const;

    QHash<QString, GraphMark> m_marks;
    Label *m_note;
    QTreeWidget *m_list;
    std::vector<Section> m_sections;
};

} // namespace plexica::app
