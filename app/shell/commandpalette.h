// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace plexica::app {

/// Something the palette can find.
struct PaletteEntry
{
    QString text;
    QString detail;   ///< where it belongs: "Page", "plugin-inventory · default-tenant"
    QString shortcut; ///< shown on the right
    QIcon icon;
    int weight = 0; ///< added to the score: pages and actions before services of the same score
    std::function<void()> run;
};

/// Ctrl+K: type some letters, choose with the arrow keys, Enter. Searches everything the window knows, in all
/// tenants, whatever the page's filter is.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// `collect` is asked each time the palette opens.
    using Collect = std::function<std::vector<PaletteEntry>()>;

    CommandPalette(Collect collect, QWidget *parent);

    void openCentered();
    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void runCurrent();

    Collect m_collect;
    std::vector<PaletteEntry> m_entries;
    std::vector<std::size_t> m_shown; ///< entries by row
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace plexica::app
