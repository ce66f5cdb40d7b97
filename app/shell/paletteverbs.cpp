// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/paletteverbs.h"

#include "models/fuzzymatch.h"
#include "models/pluginmodel.h"
#include "models/servicefilter.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "widgets/icons.h"
#include "widgets/statusshape.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plexica::app {

namespace {

constexpr std::size_t mostHits = 6;
constexpr int sentenceWeight = 200; ///< before names that happen to hold the same letters

enum Way { GraphOf, EventsOf, CallsOf, PluginOf };

struct Verb
{
    const char *phrases; ///< in English and, translated, in the user's language; the longest first
    int deed = -1;       ///< Deed::Kind as int; -1: a way
    int way = -1;
};

/// Phrases between bars; translators add their own and need not keep their number.
const Verb verbs[] = {
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs", "drain"), static_cast<int>(Deed::Kind::Drain)},
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs", "take offline|offline"), static_cast<int>(Deed::Kind::Offline)},
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs", "reactivate|activate"), static_cast<int>(Deed::Kind::Reactivate)},
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs", "set healthy"), static_cast<int>(Deed::Kind::SetHealthy)},
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs", "set degraded"), static_cast<int>(Deed::Kind::SetDegraded)},
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs", "set unavailable"), static_cast<int>(Deed::Kind::SetUnavailable)},
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs", "deregister"), static_cast<int>(Deed::Kind::Deregister)},
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs",
                       "copy discovery command of|copy discovery command|copy discovery|copy"),
     static_cast<int>(Deed::Kind::CopyDiscovery)},
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs", "open graph of|open graph|graph of|graph"), -1, GraphOf},
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs", "events of|events"), -1, EventsOf},
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs", "calls of|calls"), -1, CallsOf},
    {QT_TRANSLATE_NOOP("plexica::app::PaletteVerbs", "plugin of"), -1, PluginOf},
};

/// What follows the phrase; nullopt: the text does not begin with one.
std::optional<QString> restAfter(const QString &phrases, const QString &text)
{
    for (const QString &phrase : phrases.split(u'|', Qt::SkipEmptyParts)) {
        if (text.startsWith(phrase + u' ', Qt::CaseInsensitive))
            return text.mid(phrase.size() + 1).trimmed();
    }
    return std::nullopt;
}

template <typename Item>
void keepBest(std::vector<std::pair<int, Item>> &hits)
{
    const auto count = static_cast<std::ptrdiff_t>(std::min(hits.size(), mostHits));
    std::partial_sort(hits.begin(), hits.begin() + count, hits.end(),
                      [](const auto &a, const auto &b) { return a.first > b.first; });
    hits.resize(static_cast<std::size_t>(count));
}

int exactness(const QString &name, const QString &wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0 ? 1000 : 0;
}

} // namespace

PaletteVerbs::PaletteVerbs(const ServiceModel &services, const PluginModel &plugins, Acts acts)
    : m_services(services)
    , m_plugins(plugins)
    , m_acts(std::move(acts))
{
}

std::optional<Milliseconds> PaletteVerbs::takeDuration(QString &text)
{
    // Whatever language the window speaks, its user may write the units of any other.
    static const std::pair<qint64, QStringList> units[] = {
        {1, {u"s"_s, u"sec"_s, u"seconds"_s, u"sek"_s, u"seg"_s, u"秒"_s}},
        {60,
         {u"m"_s, u"min"_s, u"mins"_s, u"minute"_s, u"minutes"_s, u"minuten"_s, u"minutos"_s, u"minuti"_s, u"分"_s,
          u"分钟"_s}},
        {3'600,
         {u"h"_s, u"hour"_s, u"hours"_s, u"std"_s, u"stunde"_s, u"stunden"_s, u"heure"_s, u"heures"_s, u"hora"_s,
          u"horas"_s, u"ora"_s, u"ore"_s, u"小时"_s, u"時間"_s}},
        {86'400,
         {u"d"_s, u"day"_s, u"days"_s, u"tag"_s, u"tage"_s, u"j"_s, u"jour"_s, u"jours"_s, u"día"_s, u"días"_s,
          u"dia"_s, u"dias"_s, u"giorno"_s, u"giorni"_s, u"天"_s, u"日"_s}}};
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,4})\\s*(\\p{L}+)(\\s+|$)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    for (const auto &[seconds, words] : units) {
        if (!words.contains(match.captured(2), Qt::CaseInsensitive))
            continue;
        text = text.mid(match.capturedLength());
        return Milliseconds(match.captured(1).toLongLong() * seconds * 1000);
    }
    return std::nullopt;
}

std::vector<PaletteEntry> PaletteVerbs::entries(const QString &typed) const
{
    QString text = typed;
    text.replace(QChar::Nbsp, u' ').replace(QChar(0x3000), u' '); // input methods write wide blanks
    for (const Verb &verb : verbs) {
        auto rest = restAfter(tr(verb.phrases), text);
        if (!rest)
            rest = restAfter(QString::fromLatin1(verb.phrases), text);
        if (rest)
            return verb.deed >= 0 ? deeds(static_cast<Deed::Kind>(verb.deed), *rest) : places(verb.way, *rest);
    }
    return {};
}

QString PaletteVerbs::title(const Deed &deed)
{
    switch (deed.kind) {
    case Deed::Kind::Drain:
        return tr("Drain %1…").arg(deed.serviceName);
    case Deed::Kind::Offline:
        return tr("Take %1 offline…").arg(deed.serviceName);
    case Deed::Kind::Reactivate:
        return tr("Reactivate %1…").arg(deed.serviceName);
    case Deed::Kind::SetHealthy:
        return tr("Set %1 healthy…").arg(deed.serviceName);
    case Deed::Kind::SetDegraded:
        return tr("Set %1 degraded…").arg(deed.serviceName);
    case Deed::Kind::SetUnavailable:
        return tr("Set %1 unavailable…").arg(deed.serviceName);
    case Deed::Kind::Deregister:
        return tr("Deregister %1…").arg(deed.serviceName);
    case Deed::Kind::CopyDiscovery:
        return tr("Copy the discovery command of %1").arg(deed.serviceName);
    }
    return {};
}

QString PaletteVerbs::preview(const Deed &deed)
{
    if (deed.kind == Deed::Kind::CopyDiscovery)
        return tr("Enter puts a curl command on the clipboard that discovers %1 in %2.", "service, tenant")
            .arg(deed.serviceName, deed.tenantId);
    QStringList filled;
    if (deed.length)
        filled.append(tr("for %1").arg(Wording::duration(*deed.length)));
    if (!deed.reason.isEmpty())
        filled.append(tr("reason “%1”").arg(deed.reason));
    return filled.isEmpty() ? tr("Enter shows what it would mean; nothing happens before you confirm.")
                            : tr("Enter shows what it would mean, filled in: %1. Nothing happens before you confirm.")
                                  .arg(filled.join(QStringLiteral(", ")));
}

std::vector<PaletteEntry> PaletteVerbs::deeds(Deed::Kind kind, const QString &rest) const
{
    const QString wanted = rest.section(u' ', 0, 0);
    QString more = rest.section(u' ', 1).trimmed();
    Deed deed;
    deed.kind = kind;
    if (kind == Deed::Kind::Drain || kind == Deed::Kind::Offline)
        deed.length = takeDuration(more);
    deed.reason = more;
    std::vector<std::pair<int, ServicePtr>> hits;
    for (int row = 0; row < m_services.rowCount(); ++row) {
        const ServicePtr &service = m_services.service(row);
        const bool active = service->adminState == registry::AdminState::Active;
        if (kind == Deed::Kind::Reactivate && active)
            continue;
        if (const auto score = fuzzyScore(wanted, service->serviceName))
            hits.emplace_back(*score + exactness(service->serviceName, wanted), service);
    }
    keepBest(hits);
    std::vector<PaletteEntry> entries;
    for (const auto &[score, service] : hits) {
        deed.tenantId = service->tenantId;
        deed.serviceName = service->serviceName;
        PaletteEntry entry;
        entry.text = title(deed);
        entry.detail = service->pluginId + QStringLiteral(" · ") + service->tenantId;
        entry.icon = statusIcon(statusKind(*service));
        entry.weight = sentenceWeight + score;
        entry.preview = preview(deed);
        entry.run = [act = m_acts.act, deed] { act(deed); };
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<PaletteEntry> PaletteVerbs::places(int way, const QString &rest) const
{
    struct Hit
    {
        QString name;
        QString tenantId;
        QString pluginId;
        bool isPlugin = false;
    };
    std::vector<std::pair<int, Hit>> hits;
    for (int row = 0; row < m_services.rowCount(); ++row) {
        const ServicePtr &service = m_services.service(row);
        if (const auto score = fuzzyScore(rest, service->serviceName))
            hits.emplace_back(*score + exactness(service->serviceName, rest),
                              Hit{service->serviceName, service->tenantId, service->pluginId, false});
    }
    // Plugins by themselves; those that only run services are known by these.
    QSet<std::pair<QString, QString>> seen;
    const auto offerPlugin = [&](const QString &tenantId, const QString &pluginId) {
        if (way == PluginOf || tenantId.isEmpty() || seen.contains({tenantId, pluginId}))
            return;
        seen.insert({tenantId, pluginId});
        if (const auto score = fuzzyScore(rest, pluginId))
            hits.emplace_back(*score + exactness(pluginId, rest), Hit{pluginId, tenantId, pluginId, true});
    };
    for (int row = 0; row < m_plugins.rowCount(); ++row)
        offerPlugin(m_plugins.plugin(row)->key.tenantId, m_plugins.plugin(row)->key.pluginId);
    for (int row = 0; row < m_services.rowCount(); ++row)
        offerPlugin(m_services.service(row)->tenantId, m_services.service(row)->pluginId);
    keepBest(hits);
    std::vector<PaletteEntry> entries;
    for (const auto &[score, hit] : hits) {
        PaletteEntry entry;
        Place place;
        switch (way) {
        case GraphOf:
            entry.text = tr("Graph of %1").arg(hit.name);
            entry.icon = themeIcon(QStringLiteral("graph"), IconTint::Muted);
            entry.preview = tr("Enter shows %1 and its neighbours in the graph.").arg(hit.pluginId);
            place = Place::ofPlugin(QStringLiteral("graph"), hit.tenantId, hit.pluginId);
            break;
        case EventsOf:
            entry.text = tr("Events of %1").arg(hit.name);
            entry.icon = themeIcon(QStringLiteral("events"), IconTint::Muted);
            entry.preview = tr("Enter shows what happened to %1.").arg(hit.name);
            place = Place::ofEvents(hit.tenantId, hit.name);
            break;
        case CallsOf:
            entry.text = tr("Calls of %1").arg(hit.name);
            entry.icon = themeIcon(QStringLiteral("gateway"), IconTint::Muted);
            entry.preview = tr("Enter shows the calls from and to %1.").arg(hit.name);
            place = Place::ofCalls(hit.name);
            break;
        default:
            entry.text = tr("Plugin of %1").arg(hit.name);
            entry.icon = themeIcon(QStringLiteral("plugin"), IconTint::Muted);
            entry.preview = tr("Enter shows %1 on the page Plugins.").arg(hit.pluginId);
            place = Place::ofPlugin(QStringLiteral("plugins"), hit.tenantId, hit.pluginId);
        }
        entry.detail = hit.isPlugin ? hit.tenantId : hit.pluginId + QStringLiteral(" · ") + hit.tenantId;
        entry.weight = sentenceWeight + score;
        entry.run = [go = m_acts.go, place] { go(place); };
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace plexica::app
