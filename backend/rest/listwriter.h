// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/jsonwriter.h"
#include "rest/requestreader.h"

#include <algorithm>

namespace plexica::rest {

/// A list in an answer (REST contract, section 1, "Lists"): whole or a page, cut after a whole item where the answer
/// would have more than 8 MiB. The writer stands in an object; what else belongs to it may be written before and after.
///
///     ListWriter list(writer, "services", page);
///     for (const Service *service : services) {
///         if (!list.add([&] { writeService(writer, *service); }))
///             break;
///     }
///     list.end(total, [&] { return cursorFor(services[list.written() - 1]->serviceName); });
class ListWriter
{
public:
    /// Bytes of an answer up to which items are taken.
    static constexpr qsizetype maximumBytes = 8 * 1024 * 1024;

    ListWriter(JsonWriter &writer, const char *name, const Page &page = {})
        : m_writer(writer)
        , m_page(page)
    {
        m_writer.key(name).beginArray();
    }

    /// False: the item is not of this answer, and none after it.
    template <typename Write>
    bool add(Write write)
    {
        if (m_page.limit > 0 && m_written == static_cast<std::size_t>(m_page.limit)) {
            m_more = true;
            return false;
        }
        const qsizetype before = m_writer.text().size();
        write();
        if (m_writer.text().size() > maximumBytes - roomForEnd && m_written > 0) {
            m_writer.cut(before);
            m_more = m_truncated = true;
            return false;
        }
        ++m_written;
        return true;
    }

    /// There is more than was looked through.
    void leaveRest() { m_more = m_truncated = true; }
    std::size_t written() const { return m_written; }

    /// `count`: of the whole result. `cursor` makes that of the last item written; asked for only if more follow.
    template <typename Cursor>
    void end(std::size_t count, Cursor cursor)
    {
        m_writer.endArray().member("count", static_cast<qint64>(count));
        if (m_truncated)
            m_writer.member("truncated", true);
        if (m_page.limit > 0 || m_truncated) {
            m_writer.key("nextCursor");
            if (m_more)
                m_writer.value(cursor());
            else
                m_writer.null();
        }
    }

private:
    static constexpr qsizetype roomForEnd = 4096; ///< count and cursor

    JsonWriter &m_writer;
    Page m_page;
    std::size_t m_written = 0;
    bool m_more = false;
    bool m_truncated = false;
};

/// A list whose items have no name of their own: its cursors are positions.
template <typename List, typename Write>
void writeByPosition(JsonWriter &writer, const char *name, const List &items, const Page &page, Write write)
{
    const auto size = static_cast<std::size_t>(items.size());
    const std::size_t begin = std::min(static_cast<std::size_t>(page.after.toULongLong()), size);
    ListWriter list(writer, name, page);
    for (auto item = items.begin() + static_cast<std::ptrdiff_t>(begin); item != items.end(); ++item) {
        if (!list.add([&] { write(*item); }))
            break;
    }
    list.end(size, [&] { return cursorFor(QString::number(begin + list.written())); });
}

} // namespace plexica::rest
