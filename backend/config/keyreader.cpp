// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/keyreader.h"

#include "config/databaseurl.h"
#include "config/quotes.h"
#include "config/listenreader.h"
#include "config/notificationreader.h"
#include "common/units.h"

#include <QRegularExpression>

namespace plexica::config {

namespace {

QString shown(const Node &value)
{
    switch (value.shape) {
    case Node::Shape::Null:
        return QStringLiteral("nothing");
    case Node::Shape::List:
        return QStringLiteral("a list");
    case Node::Shape::Map:
        return QStringLiteral("a map");
    case Node::Shape::Scalar:
        return quote(value.text.size() > 100 ? value.text.left(100) + QStringLiteral("…") : value.text);
    }
    return {};
}

/// Settings are only looked at through the accessor, which is shared with writing.
template <typename F>
auto &get(const F &field, const Settings &settings)
{
    return field.at(const_cast<Settings &>(settings));
}

/// Reads one Node into the setting of a field; one overload a kind of field.
class Reader
{
public:
    Reader(const Node &value, const QString &directory, Settings &settings)
        : m_value(value)
        , m_directory(directory)
        , m_settings(settings)
    {
    }

    std::vector<Fault> take() { return std::move(m_faults); }

    void operator()(const FlagField &field)
    {
        const QString text = plainText();
        const bool on = text == QLatin1String("true") || text == QLatin1String("yes") || text == QLatin1String("on");
        const bool off = text == QLatin1String("false") || text == QLatin1String("no") || text == QLatin1String("off");
        if (on || off)
            field.at(m_settings) = on;
        else
            fault(QStringLiteral("%1 is neither true nor false").arg(shown(m_value)));
    }
    void operator()(const CountField &field)
    {
        if (const auto number = wholeNumber(field.minimum, field.maximum))
            field.at(m_settings) = static_cast<int>(*number);
    }
    void operator()(const NumberField &field)
    {
        if (const auto number = wholeNumber(field.minimum, field.maximum))
            field.at(m_settings) = *number;
    }
    void operator()(const SizeField &field)
    {
        const std::optional<qint64> size = parseSize(scalarText());
        if (!size)
            return fault(QStringLiteral("%1 is not a size; use bytes, or a number with KiB, MiB, GiB, KB, MB or GB")
                             .arg(shown(m_value)));
        if (*size < field.minimum || *size > field.maximum)
            return outOfRange(formatSize(field.minimum), formatSize(field.maximum));
        field.at(m_settings) = *size;
    }
    void operator()(const DurationField &field)
    {
        const std::optional<Milliseconds> duration = parseDuration(scalarText());
        if (!duration)
            return fault(QStringLiteral("%1 is not a duration; use seconds, or a number with ms, s, m, h or d")
                             .arg(shown(m_value)));
        if (*duration < field.minimum || *duration > field.maximum)
            return outOfRange(formatDuration(field.minimum), formatDuration(field.maximum));
        field.at(m_settings) = *duration;
    }
    void operator()(const RatioField &field)
    {
        static const QRegularExpression decimal(QStringLiteral("\\A[0-9]{1,9}(?:\\.[0-9]{1,9})?\\z"));
        const QString text = plainText();
        if (!decimal.match(text).hasMatch())
            return fault(QStringLiteral("%1 is not a number").arg(shown(m_value)));
        const double number = text.toDouble();
        if (number < field.minimum || number > field.maximum)
            return outOfRange(QString::number(field.minimum), QString::number(field.maximum));
        field.at(m_settings) = number;
    }
    void operator()(const ChoiceField &field)
    {
        const qsizetype choice = field.names.indexOf(scalarText());
        if (choice < 0)
            return fault(
                QStringLiteral("%1 is none of %2").arg(shown(m_value), field.names.join(QStringLiteral(", "))));
        field.set(m_settings, static_cast<int>(choice));
    }
    void operator()(const TextField &field)
    {
        if (m_value.shape != Node::Shape::Scalar)
            return fault(QStringLiteral("%1 is not text").arg(shown(m_value)));
        const QString broken = field.rule(m_value.text);
        if (!broken.isEmpty())
            return fault(field.showValue ? shown(m_value) + u' ' + broken : QStringLiteral("the value ") + broken);
        field.at(m_settings) = m_value.text;
    }
    void operator()(const PathField &field)
    {
        if (m_value.shape != Node::Shape::Scalar || m_value.text.isEmpty() || m_value.text.contains(QChar::Null))
            return fault(QStringLiteral("%1 is not a path").arg(shown(m_value)));
        field.at(m_settings) = absolutePath(m_value.text, m_directory);
    }
    void operator()(const ListField &field)
    {
        QStringList list;
        for (const Node *item : elements()) {
            const bool text = item->shape == Node::Shape::Scalar;
            const QString broken = text ? field.rule(item->text) : QStringLiteral("is not text");
            if (!broken.isEmpty())
                m_faults.push_back({item->offset, shown(*item) + u' ' + broken});
            list.append(item->text);
        }
        if (m_faults.empty())
            field.at(m_settings) = list;
    }
    void operator()(const SecretsField &field)
    {
        if (m_value.shape != Node::Shape::Map)
            return fault(QStringLiteral("it must be a map of names and texts"));
        QMap<QString, QString> map;
        for (const Node &item : m_value.items) {
            const QString broken =
                item.shape == Node::Shape::Scalar ? field.textRule(item.text) : QStringLiteral("is not text");
            if (const QString name = field.nameRule(item.name); !name.isEmpty())
                m_faults.push_back({item.nameOffset, quote(item.name.left(100)) + u' ' + name});
            else if (!broken.isEmpty())
                m_faults.push_back({item.offset, QStringLiteral("the text of %1 ").arg(item.name) + broken});
            else if (item.text == u"***") // so it is never written back
                m_faults.push_back({item.offset, QStringLiteral("the text of %1: *** only stands for one that is not "
                                                                "shown; write the text itself")
                                                     .arg(item.name)});
            map.insert(item.name, item.text);
        }
        if (m_faults.empty())
            field.at(m_settings) = map;
    }
    void operator()(const ListenField &field)
    {
        std::vector<ListenSettings> list;
        for (const Node *item : elements()) {
            const std::optional<ListenSettings> listen = readListen(*item, m_directory, m_faults);
            if (!listen)
                continue;
            for (const ListenSettings &other : list) {
                if (listen->port != 0 && other.address == listen->address && other.port == listen->port)
                    m_faults.push_back(
                        {item->offset, QStringLiteral("%1 stands there twice").arg(formatListen(other))});
            }
            list.push_back(*listen);
        }
        if (list.empty() && m_faults.empty())
            fault(QStringLiteral("the list is empty; a node needs at least one address"));
        if (m_faults.empty())
            field.at(m_settings) = list;
    }
    void operator()(const NotificationsField &field)
    {
        if (m_value.shape == Node::Shape::Map)
            return fault(QStringLiteral("must be a list of rules, such as [{types: [SERVICE_STATUS_CHANGED]}]"));
        std::vector<NotificationSettings> rules;
        for (const Node *item : elements()) {
            if (auto rule = readNotification(*item, m_faults))
                rules.push_back(std::move(*rule));
        }
        if (m_faults.empty())
            field.at(m_settings) = std::move(rules);
    }

private:
    void fault(const QString &message) { m_faults.push_back({m_value.offset, message}); }
    void outOfRange(const QString &minimum, const QString &maximum)
    {
        fault(QStringLiteral("%1 is out of range; use %2 to %3").arg(shown(m_value), minimum, maximum));
    }
    QString scalarText() const { return m_value.shape == Node::Shape::Scalar ? m_value.text : QString(); }
    /// Text in quotes is no number and no flag.
    QString plainText() const { return m_value.isQuoted() ? QString() : scalarText(); }
    std::optional<qint64> wholeNumber(qint64 minimum, qint64 maximum)
    {
        static const QRegularExpression digits(QStringLiteral("\\A-?[0-9]{1,18}\\z"));
        const QString text = plainText();
        if (!digits.match(text).hasMatch()) {
            fault(QStringLiteral("%1 is not a whole number").arg(shown(m_value)));
            return std::nullopt;
        }
        const qint64 number = text.toLongLong();
        if (number < minimum || number > maximum) {
            outOfRange(QString::number(minimum), QString::number(maximum));
            return std::nullopt;
        }
        return number;
    }
    /// The elements of a list; a single value stands for a list of one.
    std::vector<const Node *> elements()
    {
        std::vector<const Node *> list;
        if (m_value.shape == Node::Shape::List) {
            for (const Node &item : m_value.items)
                list.push_back(&item);
        } else if (m_value.shape == Node::Shape::Null) {
            fault(QStringLiteral("nothing is not a list; write [] for an empty one"));
        } else {
            list.push_back(&m_value);
        }
        return list;
    }

    const Node &m_value;
    const QString &m_directory;
    Settings &m_settings;
    std::vector<Fault> m_faults;
};

QString renderListen(const ListenSettings &listen)
{
    if (listen.tls == TlsSettings{})
        return quote(formatListen(listen));
    QString tls = QStringLiteral("certificate: %1, key: %2").arg(quote(listen.tls.certificate), quote(listen.tls.key));
    if (!listen.tls.clientCa.isEmpty())
        tls += QStringLiteral(", clientCA: ") + quote(listen.tls.clientCa);
    return QStringLiteral("{address: %1, port: %2, tls: {%3}}").arg(quote(listen.address)).arg(listen.port).arg(tls);
}

struct Renderer
{
    const Settings &settings;
    bool hideSecrets = true;

    QString operator()(const FlagField &field) const
    {
        return get(field, settings) ? QStringLiteral("true") : QStringLiteral("false");
    }
    QString operator()(const CountField &field) const { return QString::number(get(field, settings)); }
    QString operator()(const NumberField &field) const { return QString::number(get(field, settings)); }
    QString operator()(const SizeField &field) const { return formatSize(get(field, settings)); }
    QString operator()(const DurationField &field) const { return formatDuration(get(field, settings)); }
    QString operator()(const RatioField &field) const { return QString::number(get(field, settings), 'g', 10); }
    QString operator()(const ChoiceField &field) const { return field.names.value(field.get(settings)); }
    QString operator()(const TextField &field) const
    {
        const QString &text = get(field, settings);
        return quote(hideSecrets ? maskDatabaseUrl(text) : text);
    }
    QString operator()(const PathField &field) const { return quote(get(field, settings)); }
    QString operator()(const ListField &field) const { return quoteAll(get(field, settings)); }
    QString operator()(const SecretsField &field) const
    {
        QStringList list;
        const QMap<QString, QString> &map = get(field, settings);
        for (auto item = map.cbegin(); item != map.cend(); ++item)
            list.append(quote(item.key()) + QStringLiteral(": ")
                        + (hideSecrets ? QStringLiteral("\"***\"") : quote(item.value())));
        return u'{' + list.join(QStringLiteral(", ")) + u'}';
    }
    QString operator()(const ListenField &field) const
    {
        QStringList list;
        for (const ListenSettings &listen : get(field, settings))
            list.append(renderListen(listen));
        return u'[' + list.join(QStringLiteral(", ")) + u']';
    }
    QString operator()(const NotificationsField &field) const
    {
        QStringList list;
        for (const NotificationSettings &rule : get(field, settings))
            list.append(renderNotification(rule, hideSecrets));
        return u'[' + list.join(QStringLiteral(", ")) + u']';
    }
};

} // namespace

std::vector<Fault> readKey(const Key &key, const Node &value, const QString &directory, Settings &settings)
{
    Reader reader(value, directory, settings);
    std::visit(reader, key.field);
    return reader.take();
}

std::vector<Fault> readKeyText(const Key &key, const QString &text, const QString &directory, Settings &settings)
{
    const bool isMap = std::holds_alternative<SecretsField>(key.field);
    const bool isList = std::holds_alternative<ListField>(key.field) || std::holds_alternative<ListenField>(key.field)
                        || std::holds_alternative<NotificationsField>(key.field);
    if (!isList && !isMap)
        return readKey(key, Node::scalar(text), directory, settings);
    Node list;
    if ((text.startsWith(u'[') && text.endsWith(u']')) || (text.startsWith(u'{') && text.endsWith(u'}'))) {
        auto document = yaml::readDocument(text.toUtf8(), yaml::Limits());
        if (!document)
            return {document.error()};
        list = std::move(*document);
    } else if (isMap) { // "name=text,name=text", as OTEL_EXPORTER_OTLP_HEADERS has it
        list.shape = Node::Shape::Map;
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
            Node item = Node::scalar(part.section(u'=', 1).trimmed());
            item.name = part.section(u'=', 0, 0).trimmed();
            list.items.push_back(std::move(item));
        }
    } else {
        list.shape = Node::Shape::List;
        for (const QString &part : text.split(u','))
            list.items.push_back(Node::scalar(part.trimmed()));
    }
    return readKey(key, list, directory, settings);
}

QString renderKey(const Key &key, const Settings &settings)
{
    return std::visit(Renderer{.settings = settings}, key.field);
}

QString writeKey(const Key &key, const Settings &settings)
{
    return std::visit(Renderer{.settings = settings, .hideSecrets = false}, key.field);
}

void copyKey(const Key &key, const Settings &from, Settings &to)
{
    std::visit(
        [&](const auto &field) {
            if constexpr (std::is_same_v<decltype(field), const ChoiceField &>)
                field.set(to, field.get(from));
            else
                field.at(to) = get(field, from);
        },
        key.field);
}

bool sameKey(const Key &key, const Settings &left, const Settings &right)
{
    return std::visit(
        [&](const auto &field) {
            if constexpr (std::is_same_v<decltype(field), const ChoiceField &>)
                return field.get(left) == field.get(right);
            else
                return get(field, left) == get(field, right);
        },
        key.field);
}

} // namespace plexica::config
