// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/settingsedit.h"

#include "config/keyreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace plexica::config {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Where a key stands in a document, or the section that it belongs to.
struct Found
{
    const Node *entry = nullptr;
    const Node *section = nullptr; ///< that has or could have the key in it
};

void look(const Node &map, const QString &prefix, const QString &key, Found &found)
{
    for (const Node &item : map.items) {
        const QString path = prefix + item.name;
        if (path == key) {
            found.entry = &item;
            return;
        }
        if (!key.startsWith(path + u'.'))
            continue;
        if (item.shape == Node::Shape::Map)
            look(item, path + u'.', key, found);
        if (!found.section && (item.shape == Node::Shape::Map || item.shape == Node::Shape::Null))
            found.section = &item;
        if (found.entry)
            return;
    }
}

/// A text by its lines; positions are bytes.
class Lines
{
public:
    explicit Lines(const QByteArray &text)
        : m_text(text)
    {
        for (qsizetype at = 0; at < text.size();) {
            m_starts.push_back(at);
            const qsizetype end = text.indexOf('\n', at);
            at = end < 0 ? text.size() : end + 1;
        }
    }

    int count() const { return static_cast<int>(m_starts.size()); }
    int lineOf(qsizetype at) const
    {
        return static_cast<int>(std::upper_bound(m_starts.begin(), m_starts.end(), at) - m_starts.begin()) - 1;
    }
    qsizetype start(int line) const
    {
        return line < count() ? m_starts[static_cast<std::size_t>(line)] : m_text.size();
    }
    QByteArray line(int number) const { return m_text.mid(start(number), start(number + 1) - start(number)); }
    qsizetype column(qsizetype at) const { return at - start(lineOf(at)); }

    /// The last line of an entry that begins at `name`: what is indented deeper belongs to it, and the items of a list
    /// that stand below its name.
    int lastLineOf(qsizetype name, bool isList) const
    {
        const int first = lineOf(name);
        const qsizetype indent = column(name);
        int last = first;
        for (int number = first + 1; number < count(); ++number) {
            const QByteArray content = line(number).trimmed();
            if (content.isEmpty() || content.startsWith('#'))
                continue;
            const QByteArray whole = line(number);
            const qsizetype deep =
                std::find_if(whole.begin(), whole.end(), [](char c) { return c != ' '; }) - whole.begin();
            if (deep > indent || (isList && deep == indent && content.startsWith('-')))
                last = number;
            else
                break;
        }
        return last;
    }

private:
    const QByteArray &m_text;
    std::vector<qsizetype> m_starts;
};

/// The comment behind a value on its line, with the blanks before it.
QByteArray commentOf(QByteArrayView value)
{
    const bool quotes = value.startsWith('"') || value.startsWith('\'') || value.startsWith('[');
    char quote = 0;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char c = value[at];
        if (quote != 0) {
            if (c == '\\' && quote == '"')
                ++at;
            else if (c == quote)
                quote = 0;
        } else if (quotes && (c == '"' || c == '\'')) {
            quote = c;
        } else if (c == '#' && (at == 0 || value[at - 1] == ' ' || value[at - 1] == '\t')) {
            while (at > 0 && (value[at - 1] == ' ' || value[at - 1] == '\t'))
                --at;
            return value.sliced(at).toByteArray();
        }
    }
    return {};
}

/// True if only blanks stand before it on its line: it is a line of a map written in block style.
bool beginsItsLine(const Lines &lines, const QByteArray &text, qsizetype at)
{
    const qsizetype start = lines.start(lines.lineOf(at));
    return text.mid(start, at - start).trimmed().isEmpty();
}

} // namespace

std::optional<QByteArray> editedText(const QByteArray &text, const QString &key, const std::optional<QString> &yaml)
{
    const auto document = yaml::readDocument(text, yaml::Limits());
    const bool usable = document
                        && (document->shape == Node::Shape::Null
                            || (document->shape == Node::Shape::Map && text.mid(document->offset, 1) != "{"));
    if (!usable)
        return std::nullopt;
    Found found;
    look(*document, {}, key, found);
    const Lines lines(text);
    const QByteArray end = text.contains("\r\n") ? "\r\n" : "\n";
    QByteArray edited = text;
    if (found.entry) {
        const Node &entry = *found.entry;
        if (!beginsItsLine(lines, text, entry.nameOffset))
            return std::nullopt;
        const int first = lines.lineOf(entry.nameOffset);
        const int last = lines.lastLineOf(entry.nameOffset, entry.shape == Node::Shape::List);
        const qsizetype from = lines.start(first);
        QByteArray replacement;
        if (yaml) {
            const bool oneLine = first == last && entry.offset >= entry.nameOffset;
            QByteArray rest =
                oneLine ? text.mid(entry.offset, lines.start(first + 1) - entry.offset).trimmed() : QByteArray();
            // The value of a quoted scalar may be told to begin behind its quote.
            if (oneLine && entry.isQuoted() && entry.offset > 0
                && (text[entry.offset - 1] == '"' || text[entry.offset - 1] == '\''))
                rest.prepend(text[entry.offset - 1]);
            replacement = QByteArray(lines.column(entry.nameOffset), ' ') + entry.name.toUtf8() + ": " + yaml->toUtf8()
                          + commentOf(rest) + end;
        }
        edited.replace(from, lines.start(last + 1) - from, replacement);
        return edited;
    }
    if (!yaml)
        return edited;
    if (!edited.isEmpty() && !edited.endsWith('\n'))
        edited += end;
    const QByteArray line = key.section(u'.', -1).toUtf8() + ": " + yaml->toUtf8() + end;
    if (!key.contains(u'.'))
        return edited + line;
    if (!found.section)
        return edited + key.section(u'.', 0, 0).toUtf8() + ":" + end + "  " + line;
    const Node &section = *found.section;
    if (!beginsItsLine(lines, text, section.nameOffset)
        || (section.shape == Node::Shape::Map && text.mid(section.offset, 1) == "{"))
        return std::nullopt;
    qsizetype indent = lines.column(section.nameOffset) + 2;
    int after = lines.lineOf(section.nameOffset);
    if (!section.items.empty()) {
        const Node &neighbour = section.items.back();
        if (!beginsItsLine(lines, text, neighbour.nameOffset))
            return std::nullopt;
        indent = lines.column(neighbour.nameOffset);
        after = lines.lastLineOf(neighbour.nameOffset, neighbour.shape == Node::Shape::List);
    }
    const qsizetype at = after + 1 < lines.count() ? lines.start(after + 1) : edited.size();
    edited.insert(at, QByteArray(indent, ' ') + line);
    return edited;
}

Result<SettingsEdit> editSettings(const LoadInputs &inputs, const Settings &running,
                                  const std::vector<SettingChange> &changes)
{
    SettingsEdit edit;
    edit.file = configurationFile(inputs);
    if (edit.file.isEmpty())
        return fail(ErrorCode::Forbidden,
                    QStringLiteral("There is no configuration file to write: neither XDG_CONFIG_HOME nor HOME names a "
                                   "folder"));
    LoadInputs then = inputs;
    if (!then.fileText) {
        QFile file(edit.file);
        if (file.exists() && !file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::ConfigurationInvalid,
                        QStringLiteral("cannot read %1: %2").arg(edit.file, file.errorString()));
        then.fileText = file.isOpen() ? file.readAll() : QByteArray();
    }
    auto before = loadSettings(then);
    if (!before)
        return fail(std::move(before.error()));
    edit.text = *then.fileText;
    QByteArray mark;
    if (edit.text.startsWith("\xEF\xBB\xBF")) {
        mark = edit.text.left(3);
        edit.text.remove(0, 3);
    }
    Settings wanted = before->settings;
    const QString folder = QFileInfo(edit.file).absolutePath();
    for (const SettingChange &change : changes) {
        const Key *key = findKey(change.key);
        if (!key)
            return fail(ErrorCode::ConfigurationInvalid, QStringLiteral("unknown key \"%1\"").arg(change.key));
        const QString &origin = before->origins[key->path];
        if (origin.startsWith(u"option ") || origin.startsWith(u"environment "))
            return fail(ErrorCode::Forbidden,
                        QStringLiteral("%1 is said by %2, which is stronger than the file").arg(key->path, origin));
        std::optional<QString> yaml;
        if (change.text) {
            const std::vector<Fault> faults = readKeyText(*key, *change.text, folder, wanted);
            QStringList sentences;
            for (const Fault &fault : faults)
                sentences.append(fault.message);
            if (!faults.empty())
                return fail(ErrorCode::ConfigurationInvalid, sentences.join(u'\n'));
            yaml = writeKey(*key, wanted);
        } else {
            copyKey(*key, Settings(), wanted);
        }
        auto text = editedText(edit.text, key->path, yaml);
        if (!text)
            return fail(ErrorCode::Forbidden,
                        QStringLiteral("%1 is not written line by line where %2 stands; change it there by hand")
                            .arg(edit.file, key->path));
        edit.text = std::move(*text);
    }
    edit.text.prepend(mark);
    then.fileText = edit.text;
    auto reloaded = reloadSettings(then, running);
    if (!reloaded)
        return fail(std::move(reloaded.error()));
    // The edit must have come to what was asked for, and to nothing else.
    for (const Key &key : keys()) {
        const bool changed = std::any_of(changes.begin(), changes.end(),
                                         [&key](const SettingChange &change) { return change.key == key.path; });
        const bool derived = reloaded->loaded.origins[key.path] == u"default";
        const Settings &expected = changed ? wanted : before->settings;
        if (!derived && !sameKey(key, reloaded->loaded.settings, expected))
            return fail(ErrorCode::Forbidden,
                        QStringLiteral("%1 is written in a way that cannot be edited here; change %2 there by hand")
                            .arg(edit.file, changes.front().key));
    }
    edit.reloaded = std::move(*reloaded);
    return edit;
}

Result<void> writeSettings(const QString &file, const QByteArray &text)
{
    const auto refuse = [&file](const QString &reason) -> Result<void> {
        return fail(ErrorCode::ConfigurationInvalid, QStringLiteral("cannot write %1: %2").arg(file, reason));
    };
    const QFileInfo info(file);
    if (!QDir().mkpath(info.absolutePath()))
        return refuse(QStringLiteral("its folder cannot be made"));
    if (QFile before(file); before.exists()) {
        if (!before.open(QIODevice::ReadOnly))
            return refuse(before.errorString());
        QSaveFile backup(file + QStringLiteral(".bak"));
        if (!backup.open(QIODevice::WriteOnly) || !backup.setPermissions(ownerOnly)
            || backup.write(before.readAll()) < 0 || !backup.commit())
            return refuse(QStringLiteral("the copy %1.bak cannot be written: %2").arg(file, backup.errorString()));
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(ownerOnly) || out.write(text) < 0 || !out.commit())
        return refuse(out.errorString());
    return {};
}

} // namespace plexica::config
