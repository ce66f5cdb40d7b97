// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/place.h"
#include "pages/deed.h"
#include "widgets/notice.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QAbstractItemModel;
class QAction;
class QSettings;

namespace plexica::gateway {
struct CallRecord;
}

namespace plexica::app {

class LiveFeed;
class NodeBook;
class NodeLink;
class PluginModel;
class ServiceModel;
class Ticker;

/// What the shell lends to every page. All of it outlives the pages.
struct PageContext
{
    NodeLink &link;
    LiveFeed &feed;
    ServiceModel &services;
    PluginModel &plugins;
    NodeBook &nodes;
    Ticker &ticker;
    QString defaultTenant;
    std::function<void()> startDemo; ///< starts the demo's plugins; null: it cannot, or they run
};

/// A table that can be written to a file as it is shown.
struct ExportTable
{
    const QAbstractItemModel *model = nullptr;
    std::vector<int> columns; ///< shown ones in their order
    QString name;             ///< for the file's name
};

/// One thing of a page that the command palette finds.
struct PageItem
{
    QString title;
    QString group; ///< what it is: "Key"
    QString iconName;
    std::function<void()> show; ///< on the page, which is shown already
};

/// One entry of the navigation and what it opens. The shell knows pages by this class only.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString id() const = 0; ///< for settings: "services"
    virtual QString title() const = 0;
    virtual QString menuTitle() const { return title(); } ///< with its mnemonic
    virtual QString iconName() const = 0;                 ///< in resources/icons

    /// What the search field on top does here; an empty placeholder disables it.
    virtual QString searchPlaceholder() const { return {}; }
    virtual QString searchText() const { return {}; }
    virtual void setSearchText(const QString &) {}
    /// The tenant switch on top; empty: all tenants.
    virtual void setTenant(const QString &) {}

    /// Actions for the page's menu, in groups (nullptr separates) and for the command palette.
    virtual QList<QAction *> menuActions() const { return {}; }
    virtual ExportTable exportTable() const { return {}; }
    /// Moves the keyboard focus to the content (from search field or navigation).
    virtual void focusContent() { setFocus(); }
    /// Jumps to a service if the page can show it.
    virtual bool showService(const QString & /*tenantId*/, const QString & /*serviceId*/) { return false; }
    virtual bool showPlugin(const QString & /*pluginId*/) { return false; }
    /// The same for the journey of a request, and for one call through the gateway.
    virtual bool showTrace(const QString & /*tenantId*/, const QString & /*traceId*/) { return false; }
    virtual bool showCall(const gateway::CallRecord & /*call*/) { return false; }
    /// The same for a configuration key.
    virtual bool showSetting(const QString & /*key*/) { return false; }
    /// The same for any place of this page; false: there is no such thing here.
    virtual bool showPlace(const Place &place)
    {
        return place.kind == Place::Kind::Plugin    ? showPlugin(place.name)
               : place.kind == Place::Kind::Setting ? showSetting(place.name)
                                                    : place.kind == Place::Kind::Page;
    }
    /// Opens the dialog of a deed, filled in; false: this page has none for it.
    virtual bool prepare(const Deed & /*deed*/) { return false; }
    /// Where one is now, to come back to: the page, and what is selected on it.
    virtual Place place() const { return Place::ofPage(id()); }
    /// What the command palette finds here beside the actions.
    virtual std::vector<PageItem> items() { return {}; }

    virtual void saveState(QSettings &) const {}
    virtual void restoreState(QSettings &) {}

Q_SIGNALS:
    /// How many things here need attention: the badge in the navigation.
    void troubleChanged(int count);
    void searchTextChanged(const QString &text);
    /// Another page shall show this plugin of that tenant.
    void pageRequested(const QString &pageId, const QString &tenantId, const QString &pluginId);
    /// The Services page shall show this service.
    void serviceRequested(const QString &tenantId, const QString &serviceName);
    /// The Traces page shall show this trace, the Gateway page this call.
    void traceRequested(const QString &tenantId, const QString &traceId);
    void callRequested(const plexica::gateway::CallRecord &call);
    /// The Settings page shall show this configuration key.
    void settingRequested(const QString &key);
    /// Somebody wants to go there.
    void placeRequested(const plexica::app::Place &place);
    /// The page wants the whole screen, or no longer.
    void wallRequested(bool on);
    void noticeRequested(plexica::app::Notice::Kind kind, const QString &text);
};

using PageFactory = std::function<Page *(const PageContext &context, QWidget *parent)>;

/// The pages of the console in the order of the navigation. A new page is one line in pages.cpp.
std::vector<PageFactory> allPages();

} // namespace plexica::app
