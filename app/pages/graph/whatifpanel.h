// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/graph/whatif.h"
#include "widgets/notice.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace plexica::app {

class Label;
class GraphSource;

/// Asks the node what an installation, upgrade, removal or deactivation would do, shows the answer as a list and hands
/// it to the graph; then leads to doing it, with the impact once more in the confirm dialog.
class WhatIfPanel : public QWidget
{
    Q_OBJECT
public:
    WhatIfPanel(PluginLink &link, GraphSource &source, QWidget *parent = nullptr);

    /// Chooses and asks; an empty `pluginId` leaves the choice to the user.
    void propose(WhatIfAct act, const QString &pluginId);
    /// The same for who comes here with a plugin selected, unless something is being thought through.
    void begin(const QString &pluginId);
    /// Nothing is thought through any more.
    void clear();
    bool isAsking() const { return m_question.has_value(); }
    void focusFirst();

    QComboBox *actBox() const { return m_act; }
    QComboBox *pluginBox() const { return m_plugin; }
    QComboBox *versionBox() const { return m_version; }
    QTreeWidget *list() const { return m_list; }
    QPushButton *doButton() const { return m_do; }

Q_SIGNALS:
    /// Of the question that was answered last; empty: none.
    void marksChanged(const QHash<QString, plexica::app::GraphMark> &marks);
    void hypothesisChanged(const std::optional<plexica::app::InstallCheck> &check);
    void pluginRequested(const QString &pluginId);
    void noticeRequested(plexica::app::Notice::Kind kind, const QString &text);

private:
    void fillPlugins();
    void fillVersions();
    void ask();
    void show(const WhatIfAnswer &answer, const std::optional<InstallCheck> &check);
    void showFault(const Error &error);
    void confirm();
    void run(const WhatIfQuestion &question, const WhatIfAnswer &answer);
    void setHeadline(const QString &text, int status);
    WhatIfAct act() const;

    PluginLink &m_link;
    GraphSource &m_source;
    QComboBox *m_act;
    QComboBox *m_plugin;
    QComboBox *m_version;
    Label *m_versionLabel;
    Label *m_shape;
    Label *m_headline;
    QTreeWidget *m_list;
    QPushButton *m_do;
    QPushButton *m_clear;
    QTimer m_turn;
    std::optional<WhatIfQuestion> m_question; ///< what was asked last
    std::optional<WhatIfAnswer> m_answer;
    quint64 m_number = 0; ///< of the question; answers to older ones do not count
};

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::GraphMark)
