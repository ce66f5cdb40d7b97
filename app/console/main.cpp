// SPDX-License-Identifier: GPL-3.0-or-later
// plexica-console: a whole node and the window that shows it.
#include "bridge/embeddednode.h"
#include "common/logging.h"
#include "common/utf8locale.h"
#include "config/loadsettings.h"
#include "config/terminal.h"
#include "demo/demo.h"
#include "node/tlsfiles.h"
#include "node/unixsignals.h"
#include "shell/firstwindow.h"
#include "shell/languages.h"
#include "shell/mainwindow.h"
#include "widgets/messagebox.h"

#include <QApplication>
#include <QSettings>

#include <clocale>
#include <cstdio>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace plexica;
using plexica::config::exitConfiguration;
using plexica::config::exitDatabase;
using plexica::config::exitDone;
using plexica::config::print;

/// Says what is wrong on standard error, and in a dialog to those who started us from a menu and see no terminal.
void complain(const QString &title, const QString &message, QWidget *window)
{
    print(stderr, QStringLiteral("plexica-console: ") + message + u'\n');
    const QString platform = QGuiApplication::platformName();
    if (platform == u"offscreen" || platform == u"minimal")
        return;
    app::MessageBox box(app::MessageBox::Critical, QStringLiteral("Plexica Console"), title, message, window);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

/// The parts of a running console in the order in which they are made; they stop the other way round.
class Console : public QObject
{
    Q_OBJECT
public:
    Console(QApplication &application, app::Languages &languages, config::LoadInputs inputs,
            const config::LoadedSettings &loaded)
        : m_languages(languages)
        , m_state(loaded.settings.dataDir + QStringLiteral("/console.ini"), QSettings::IniFormat)
        , m_theme(application)
    {
        m_host = std::make_unique<app::EmbeddedNode>(std::make_unique<app::LocalSettings>(std::move(inputs), loaded),
                                                     effective(loaded, loaded.settings));
        m_theme.setChoice(app::themeChoiceFromKey(m_state.value(QStringLiteral("window/theme")).toString()));
        m_languages.choose(m_state.value(languageKey).toString());
        makeWindow();
        connect(m_host.get(), &app::EmbeddedNode::started, this, &Console::started);
        connect(m_host.get(), &app::EmbeddedNode::failed, this, &Console::failed);
        connect(m_host.get(), &app::EmbeddedNode::stopped, &application,
                [this] { QCoreApplication::exit(m_exitCode); });
        connect(&m_signals, &node::UnixSignals::terminate, this, [this] {
            m_window->saveState();
            stop();
        });
        connect(&m_signals, &node::UnixSignals::hangUp, this, &Console::reload);
        connect(&m_host->configuration(), &app::LocalSettings::applied, this, &Console::apply);
        m_window->show();
        // The window first: the node opens its database while the window is being painted.
        QMetaObject::invokeMethod(this, &Console::start, Qt::QueuedConnection);
    }

    void comeForward(const QByteArray &token) { m_window->comeForward(token); }

private:
    static constexpr QLatin1StringView languageKey{"window/language"};

    void makeWindow()
    {
        app::WindowOptions options;
        options.environmentName = configured().environment.name;
        options.environmentColour = configured().environment.colour;
        options.defaultTenant = configured().defaultTenant;
        options.language = m_languages.choice();
        if (!configured().demo && configured().auth.mode == config::AuthMode::Open)
            options.startDemo = [this] { startDemo(); };
        m_window = std::make_unique<app::MainWindow>(*m_host, m_theme, m_state, options);
        connect(m_window.get(), &app::MainWindow::closed, this, &Console::stop);
        // From the event loop: a menu of the window that goes is open.
        connect(m_window.get(), &app::MainWindow::languageChosen, this, &Console::speak, Qt::QueuedConnection);
    }

    /// The window comes back in another language, with everything where it was.
    void speak(const QString &language)
    {
        if (m_stopping)
            return;
        m_window->saveState();
        m_window.reset();
        m_languages.choose(language);
        m_state.setValue(languageKey, m_languages.choice());
        makeWindow();
        m_window->show();
        if (m_isStarted)
            m_window->nodeStarted();
    }

    /// What the node runs with.
    static config::Settings effective(const config::LoadedSettings &loaded, config::Settings settings)
    {
        settings.sendsWebhooks = false; // one of the servers does
        if (settings.demo)
            demo::adjustSettings(settings, loaded.origins);
        settings.node.role = config::nodeRole(settings, config::Program::Console);
        return settings;
    }

    void start()
    {
        m_host->configuration().completeDatabase([this](const QString &url) {
            if (m_stopping)
                return;
            if (url != configured().database)
                m_host->setDatabase(url);
            m_host->start();
        });
    }

    const config::Settings &configured() const { return m_host->configuration().running(); }

    void started(const QStringList &addresses, const QMap<QString, QString> &ownKeys)
    {
        for (const QString &address : addresses)
            qCInfo(lcApp).noquote() << "Listening on" << address;
        m_isStarted = true;
        m_address = addresses.first();
        m_ownKeys = ownKeys;
        m_window->nodeStarted();
        if (configured().demo)
            startDemo();
    }

    /// At the start, or when somebody wishes it in the window.
    void startDemo()
    {
        if (m_demo || m_stopping || m_address.isEmpty())
            return;
        if (!configured().demo) {
            config::Settings lively = configured();
            lively.demo = true;
            m_host->reload(effective(m_host->configuration().loaded(), lively));
        }
        m_demo = std::make_unique<demo::Demo>(m_address, configured().defaultTenant, m_ownKeys);
        connect(m_demo.get(), &demo::Demo::stopped, m_host.get(), &app::EmbeddedNode::stop);
        m_demo->start();
    }

    void failed(int exitCode, const QString &message)
    {
        m_exitCode = exitCode;
        complain(tr("The node could not start."), message, m_window.get());
        stop();
    }

    void stop()
    {
        if (std::exchange(m_stopping, true))
            return;
        m_window->hide();
        if (m_demo)
            m_demo->stop(); // its plugins deregister first, as the guide asks of every plugin
        else
            m_host->stop();
    }

    /// SIGHUP.
    void reload()
    {
        m_host->configuration().reload([](const Result<app::SettingOutcome> &reloaded) {
            if (!reloaded)
                qCWarning(lcApp).noquote() << "The configuration stays as it was:" << reloaded.error().message;
            else if (!reloaded->needRestart.isEmpty())
                qCWarning(lcApp).noquote()
                    << "These settings change only with a restart:" << reloaded->needRestart.join(QStringLiteral(", "));
        });
    }

    /// The configuration is another, by SIGHUP or by the window.
    void apply()
    {
        installLogging(configured().logLevel, configured().logFormat);
        m_host->reload(effective(m_host->configuration().loaded(), configured()));
    }

    app::Languages &m_languages;
    QSettings m_state;
    app::ThemeController m_theme;
    node::UnixSignals m_signals;
    std::unique_ptr<app::EmbeddedNode> m_host;
    std::unique_ptr<app::MainWindow> m_window;
    std::unique_ptr<demo::Demo> m_demo;
    QString m_address; ///< where the node listens; empty: not yet
    QMap<QString, QString> m_ownKeys;
    int m_exitCode = exitDone;
    bool m_isStarted = false; ///< the node serves
    bool m_stopping = false;
};

} // namespace

int main(int argc, char **argv)
{
    node::UnixSignals::holdHangUp(); // before anything else: to be reloaded is no reason to end
    useUtf8Locale();
    ::umask(S_IRWXG | S_IRWXO); // what is written here holds tenants' data
    config::LoadInputs inputs;
    for (int i = 0; i < argc; ++i)
        inputs.arguments.append(QString::fromLocal8Bit(argv[i]));
    inputs.environment = QProcessEnvironment::systemEnvironment();
    inputs.program = config::Program::Console;
    const auto loaded = config::loadSettings(inputs);
    // What needs no window is answered without one, also where there is no display.
    if (loaded && loaded->action != config::Action::Run) {
        const QStringList faults =
            loaded->action == config::Action::CheckConfig
                ? node::tlsFaults(loaded->settings.listen, loaded->origins.at(QStringLiteral("listen")))
                : QStringList();
        for (const QString &line : loaded->warnings + faults)
            print(stderr, QStringLiteral("plexica-console: ") + line + u'\n');
        if (!faults.isEmpty())
            return exitConfiguration;
        print(stdout, loaded->output);
        return exitDone;
    }
    if (!loaded && ::isatty(STDERR_FILENO)) {
        print(stderr, QStringLiteral("plexica-console: ") + loaded.error().message + u'\n');
        return exitConfiguration;
    }

    QApplication application(argc, argv);
    // Qt has taken over the user's locale. Graphviz reads and writes numbers with C's functions and would switch this
    // category back and forth for that, from its thread, for all threads.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName(QStringLiteral("plexica-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLEXICA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Plexica Console"));
    QGuiApplication::setDesktopFileName(QStringLiteral("plexica-console"));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    app::Languages languages;
    languages.choose({});
    if (!loaded) {
        complain(QApplication::translate("plexica::app::Console", "The configuration cannot be used."),
                 loaded.error().message, nullptr);
        return exitConfiguration;
    }
    installLogging(loaded->settings.logLevel, loaded->settings.logFormat);
    for (const QString &warning : loaded->warnings)
        qCWarning(lcApp).noquote() << warning;
    app::FirstWindow first(loaded->settings.dataDir);
    if (const qint64 other = first.raiseOther(); other > 0) {
        print(stderr,
              QStringLiteral("plexica-console: another process has the data directory %1: plexica-console (pid %2). "
                             "Its window was brought forward.\n")
                  .arg(loaded->settings.dataDir)
                  .arg(other));
        return exitDatabase;
    }
    Console console(application, languages, inputs, *loaded);
    first.listen();
    QObject::connect(&first, &app::FirstWindow::raiseRequested, &console, &Console::comeForward);
    return QApplication::exec();
}

#include "main.moc"
