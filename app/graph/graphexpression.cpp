// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphexpression.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace plexica::app {

namespace {

struct Expression
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::GraphExpression)
};

constexpr std::array statusWords{"healthy", "degraded", "unavailable", "draining", "offline", "none"};
constexpr std::array pluginKinds{"active", "inactive", "registered", "missing", "alone"};
constexpr std::array lineKinds{"required", "optional", "unsatisfied", "observed", "undeclared", "unused", "failing"};

/// The first of `words` that begins with what was typed, so that typing on does not go through nonsense; empty if none.
template <std::size_t N>
QString completed(const QString &typed, const std::array<const char *, N> &words)
{
    for (const char *word : words) {
        if (QLatin1String(word).startsWith(typed))
            return QLatin1String(word);
    }
    return {};
}

/// Completes every value, or leaves the list as it is and returns false.
template <std::size_t N>
bool complete(QStringList &values, const std::array<const char *, N> &words)
{
    QStringList whole;
    for (const QString &value : std::as_const(values))
        whole.append(completed(value, words));
    if (whole.contains(QString()))
        return false;
    values = whole;
    return true;
}

template <std::size_t N>
QString listOf(const std::array<const char *, N> &words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QLatin1String(word));
    return list.join(QStringLiteral(", "));
}

/// Splits at spaces outside of quotes; quotes fall away.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
            begun = true;
        } else if (c.isSpace() && !quoted) {
            if (begun)
                words.append(word);
            word.clear();
            begun = false;
        } else {
            word.append(c);
            begun = true;
        }
    }
    if (begun)
        words.append(word);
    return words;
}

/// A part of the text, or with wildcards all of it.
bool resembles(const QString &text, const QString &pattern)
{
    if (!pattern.contains(u'*') && !pattern.contains(u'?'))
        return text.contains(pattern, Qt::CaseInsensitive);
    QString whole = QRegularExpression::escape(pattern);
    whole.replace(QLatin1String("\\*"), QLatin1String(".*")).replace(QLatin1String("\\?"), QLatin1String("."));
    return QRegularExpression(QRegularExpression::anchoredPattern(whole), QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

QString statusWord(std::optional<StatusKind> status)
{
    return QLatin1String(statusWords.at(status ? static_cast<std::size_t>(*status) : statusWords.size() - 1));
}

QString stateWord(GraphPlugin::State state)
{
    return QLatin1String(pluginKinds.at(static_cast<std::size_t>(state)));
}

} // namespace

GraphExpression GraphExpression::parse(const QString &text)
{
    GraphExpression made;
    for (QString word : wordsOf(text)) {
        Term term;
        if (word.size() > 1 && word.startsWith(u'-')) {
            term.hides = true;
            word.remove(0, 1);
        }
        const qsizetype colon = word.indexOf(u':');
        const QString key = colon > 0 ? word.left(colon).toLower() : QString();
        const QString value = colon > 0 ? word.mid(colon + 1) : word;
        const auto values = [&value] { return value.toLower().split(u',', Qt::SkipEmptyParts); };
        if (key == u"plugin") {
            term.key = Key::Plugin;
            term.values = values();
        } else if (key == u"service") {
            term.key = Key::Service;
            term.values = values();
        } else if (key == u"status") {
            term.key = Key::Status;
            term.values = values();
            if (!complete(term.values, statusWords)) {
                made.m_faults.append(Expression::tr("“status:%1” is none of: %2").arg(value, listOf(statusWords)));
                continue;
            }
        } else if (key == u"kind") {
            // Words for plugins and for lines are different terms: “kind:optional,missing” would mean nothing.
            term.values = values();
            if (complete(term.values, std::array{"cycle"})) {
                term.key = Key::Cycle;
            } else if (complete(term.values, pluginKinds)) {
                term.key = Key::PluginKind;
            } else if (complete(term.values, lineKinds)) {
                term.key = Key::LineKind;
            } else {
                made.m_faults.append(Expression::tr("“kind:%1” is none of: %2, cycle")
                                         .arg(value, listOf(pluginKinds) + QStringLiteral(", ") + listOf(lineKinds)));
                continue;
            }
        } else {
            // A colon may be part of what is looked for.
            term.values = QStringList{word.toLower()};
        }
        if (!term.values.isEmpty() && !term.values.first().isEmpty())
            made.m_terms.push_back(std::move(term));
    }
    return made;
}

bool GraphExpression::matches(const Term &term, const GraphPlugin &plugin)
{
    return std::any_of(term.values.begin(), term.values.end(), [&](const QString &value) {
        const auto inServices = [&plugin](auto test) {
            return std::any_of(plugin.services.begin(), plugin.services.end(), test);
        };
        switch (term.key) {
        case Key::Text:
            return resembles(plugin.id, value) || plugin.name.contains(value, Qt::CaseInsensitive)
                   || plugin.version.contains(value, Qt::CaseInsensitive)
                   || inServices([&value](const GraphService &service) { return resembles(service.name, value); });
        case Key::Plugin:
            return resembles(plugin.id, value);
        case Key::Service:
            return inServices([&value](const GraphService &service) { return resembles(service.name, value); });
        case Key::Status:
            return plugin.services.empty() ? value == u"none" : inServices([&value](const GraphService &service) {
                return statusWord(service.status) == value;
            });
        case Key::PluginKind:
            return value == u"alone" ? plugin.dependencies == 0 && plugin.dependents == 0
                                     : stateWord(plugin.state) == value;
        case Key::Cycle:
            return plugin.inCycle;
        case Key::LineKind:
            break;
        }
        return false;
    });
}

bool GraphExpression::matches(const Term &term, const GraphLine &line)
{
    if (term.key == Key::Cycle)
        return line.inCycle;
    if (term.key != Key::LineKind)
        return false;
    return std::any_of(term.values.begin(), term.values.end(), [&line](const QString &kind) {
        if (kind == u"required")
            return line.required;
        if (kind == u"optional")
            return line.declared && !line.required;
        if (kind == u"unsatisfied")
            return line.unsatisfied;
        if (kind == u"observed")
            return line.calls > 0;
        if (kind == u"undeclared")
            return line.undeclared;
        if (kind == u"unused")
            return line.unused;
        return line.errors > 0; // failing
    });
}

GraphSight GraphExpression::look(const GraphPicture &picture, const std::vector<bool> &within) const
{
    GraphSight sight;
    sight.plugins.assign(picture.plugins.size(), GraphVisibility::Shown);
    sight.lines.assign(picture.lines.size(), GraphVisibility::Shown);
    const auto at = [](auto &list, int index) -> decltype(auto) { return list[static_cast<std::size_t>(index)]; };
    for (std::size_t i = 0; i < within.size(); ++i) {
        if (!within[i])
            sight.plugins[i] = GraphVisibility::Hidden;
    }
    bool finds = false;
    for (const Term &term : m_terms) {
        const bool aboutLines = term.key == Key::LineKind || term.key == Key::Cycle;
        finds = finds || !term.hides;
        std::vector<bool> ends(picture.plugins.size(), false); // of lines that match
        for (std::size_t i = 0; aboutLines && i < picture.lines.size(); ++i) {
            const bool matched = matches(term, picture.lines[i]);
            if (matched)
                at(ends, picture.lines[i].from) = at(ends, picture.lines[i].to) = true;
            if (matched == term.hides)
                sight.lines[i] =
                    term.hides ? GraphVisibility::Hidden : std::max(sight.lines[i], GraphVisibility::Dimmed);
        }
        for (std::size_t i = 0; i < picture.plugins.size(); ++i) {
            const bool matched = term.key == Key::LineKind ? !term.hides && ends[i] : matches(term, picture.plugins[i]);
            if (term.hides && matched)
                sight.plugins[i] = GraphVisibility::Hidden;
            else if (!term.hides && !matched)
                sight.plugins[i] = std::max(sight.plugins[i], GraphVisibility::Dimmed);
        }
    }
    for (std::size_t i = 0; i < picture.lines.size(); ++i) {
        const GraphVisibility from = at(sight.plugins, picture.lines[i].from);
        const GraphVisibility to = at(sight.plugins, picture.lines[i].to);
        if (from == GraphVisibility::Hidden || to == GraphVisibility::Hidden)
            sight.lines[i] = GraphVisibility::Hidden;
        else if (finds && from == GraphVisibility::Dimmed && to == GraphVisibility::Dimmed)
            sight.lines[i] = std::max(sight.lines[i], GraphVisibility::Dimmed);
    }
    for (const GraphVisibility visibility : sight.plugins) {
        sight.found += visibility == GraphVisibility::Shown ? 1 : 0;
        sight.hidden += visibility == GraphVisibility::Hidden ? 1 : 0;
    }
    return sight;
}

} // namespace plexica::app
