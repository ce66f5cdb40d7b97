// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demodata.h"

namespace plexica::demo {

namespace {

JsonValue object(std::initializer_list<std::pair<const char *, JsonValue>> members)
{
    JsonValue value{JsonValue::Object()};
    for (const auto &[name, member] : members)
        value.insert(QString::fromLatin1(name), member);
    return value;
}

JsonValue number(const char *text)
{
    return JsonValue(JsonValue::Number{text});
}

JsonValue text(const char16_t *content)
{
    return JsonValue(QStringView(content).toString());
}

std::vector<SharedItem> inventoryItems()
{
    std::vector<SharedItem> items;
    // The guide's example.
    items.push_back({QStringLiteral("inventory.cache"), QStringLiteral("product-count"), 1, 300, [](int round) {
                         return object({{"count", JsonValue(150 + round % 7)}});
                     }});
    items.push_back({QStringLiteral("inventory.cache"), QStringLiteral("all-products"), 3, 60, [](int round) {
                         JsonValue list{JsonValue::Array()};
                         for (int i = 1; i <= 12; ++i)
                             list.append(object({{"id", JsonValue(i)},
                                                 {"name", JsonValue(QStringLiteral("Product %1").arg(i))},
                                                 {"price", number("19.90")},
                                                 {"quantity", JsonValue((i * 13 + round) % 50)}}));
                         return list;
                     }});
    for (int i = 1; i <= 20; ++i) {
        items.push_back({QStringLiteral("inventory.stock"), QStringLiteral("sku-%1").arg(1000 + i), 1 + i % 5,
                         20.0 + 11.0 * i, [i](int round) {
                             return object({{"onHand", JsonValue((i * 37 + round * i) % 90)},
                                            {"reserved", JsonValue(i % 4)},
                                            {"warehouse", i % 2 ? text(u"Nord") : text(u"S\u00fcd")}});
                         }});
    }
    items.push_back({QStringLiteral("inventory.settings"), QStringLiteral("reorder-rules"), 1'000'000, 0, [](int) {
                         return object({{"minimum", JsonValue(5)},
                                        {"factor", number("1.10")},
                                        {"supplier", JsonValue()},
                                        {"active", JsonValue(true)}});
                     }});
    return items;
}

std::vector<SharedItem> crmItems()
{
    std::vector<SharedItem> items;
    for (int i = 1; i <= 14; ++i) {
        items.push_back(
            {QStringLiteral("crm.sessions"), QStringLiteral("user/%1").arg(i), 2 + i % 4, 15.0 + 6.0 * i,
             [i](int round) {
                 return object({{"userId", JsonValue(i)},
                                {"pages", JsonValue(round % 40)},
                                {"token", JsonValue(QStringLiteral("s-%1-%2").arg(i).arg(round, 6, 16, QChar(u'0')))}});
             }});
    }
    items.push_back({QStringLiteral("crm.locks"), QStringLiteral("nightly-sync"), 4, 10, [](int round) {
                         return object({{"holder", text(u"plugin-crm")}, {"run", JsonValue(round)}});
                     }});
    return items;
}

std::vector<SharedItem> reportsItems()
{
    std::vector<SharedItem> items;
    for (const char *name : {"stock-value", "sales-by-region", "open-deals", "top-products"}) {
        items.push_back({QStringLiteral("reports.results"), QString::fromLatin1(name), 5, 900, [](int round) {
                             JsonValue rows{JsonValue::Array()};
                             for (int i = 0; i < 5; ++i)
                                 rows.append(object({{"label", JsonValue(QStringLiteral("Row %1").arg(i + 1))},
                                                     {"value", JsonValue(1000 + i * 250 + round)}}));
                             return object({{"rows", rows}, {"currency", text(u"EUR")}});
                         }});
    }
    return items;
}

std::vector<SharedItem> analyticsItems()
{
    std::vector<SharedItem> items;
    for (int hour = 0; hour < 6; ++hour) {
        items.push_back({QStringLiteral("analytics.rollup"), QStringLiteral("hour-%1").arg(hour, 2, 10, QChar(u'0')),
                         1 + hour, 3600.0 * (hour + 1),
                         [hour](int round) { return JsonValue(qint64(9'007'199'254'740'993) + round * (hour + 1)); }});
    }
    return items;
}

} // namespace

std::vector<SharedItem> sharedItemsOf(const QString &pluginId)
{
    if (pluginId == u"plugin-inventory")
        return inventoryItems();
    if (pluginId == u"plugin-crm")
        return crmItems();
    if (pluginId == u"plugin-reports")
        return reportsItems();
    if (pluginId == u"plugin-analytics")
        return analyticsItems();
    return {};
}

} // namespace plexica::demo
