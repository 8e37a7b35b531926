package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.model.AddressHistory;
import io.tidewaiter.model.ContactUse;
import io.tidewaiter.model.Examination;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.History;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.OpenTransit;
import io.tidewaiter.model.ReceivedGoods;
import io.tidewaiter.model.RepeatedValue;
import io.tidewaiter.model.SenderHistory;
import io.tidewaiter.model.Valuation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the host knows of other consignments to the same address, of the same sender, vehicle or pair. */
final class LinkFacts {

    private static final String LOW_VALUE = "low value consignment";

    /** Cosmetics, leather goods, clothes, shoes, headgear, electronics, watches. */
    private static final Set<String> BRANDED_CHAPTERS = Set.of("33", "42", "61", "62", "64", "65", "85", "91");

    private final Source source;
    private final Tables tables;

    LinkFacts(Source source) {
        this.source = source;
        this.tables = source.tables();
    }

    void fill(ShipmentBuilder builder) {
        History history = source.consignment().history();
        builder.phoneConsignees(Maybe.get(history, History::contacts, ContactUse::phoneConsignees))
                .emailConsignees(Maybe.get(history, History::contacts, ContactUse::emailConsignees))
                .senderGifts30Days(Maybe.get(history, History::sender, SenderHistory::gifts30Days))
                .sameDayItems(Maybe.get(history, History::sender, SenderHistory::sameDayItems))
                .sameDaySameHeading(Maybe.get(history, History::sender, SenderHistory::sameDaySameHeading))
                .movementRecorded(Maybe.get(history, History::movementRecorded))
                .emptyEntries14Days(Maybe.get(history, History::emptyEntries14Days))
                .loadedExits14Days(Maybe.get(history, History::loadedExits14Days))
                .cashJustUnder90Days(Maybe.get(history, History::cashJustUnder90Days))
                .valuesBothWays(Maybe.get(history, History::exportsBothWays))
                .examinedAt(Maybe.get(history, History::examination, Examination::place))
                .examinationFinding(Maybe.get(history, History::examination, Examination::finding));
        address(builder, Maybe.get(history, History::address));
        repeated(builder, Maybe.get(history, History::repeatedValue));
        received(builder, Maybe.get(history, History::consigneeGoods));
        transits(builder, Maybe.get(history, History::openTransits));
    }

    private void address(ShipmentBuilder builder, @Nullable AddressHistory address) {
        Money declared = Maybe.get(source.consignment().valuation(), Valuation::customsValue);
        Money together = Maybe.get(address, AddressHistory::value30Days);
        BigDecimal threshold = Tables.number(
                tables.find(KnownTable.VALUE_THRESHOLDS, Maybe.get(declared, Money::currency), LOW_VALUE), "amount");
        Truth over = Amounts.same(together, declared) ? Truth.before(threshold, Amounts.of(together)) : Truth.UNKNOWN;
        builder.addressItems30Days(Maybe.get(address, AddressHistory::items30Days))
                .addressValue30Days(Amounts.of(together))
                .lowValueThreshold(threshold)
                .addressValueOverThreshold(over.orNull())
                .undelivered60Days(Maybe.get(address, AddressHistory::undelivered60Days))
                .firearmPartItems30Days(Maybe.get(address, AddressHistory::firearmPartItems30Days));
    }

    private static void repeated(ShipmentBuilder builder, @Nullable RepeatedValue repeated) {
        BigDecimal lowest = Numbers.of(Maybe.get(repeated, RepeatedValue::lowestQuantity));
        BigDecimal highest = Numbers.of(Maybe.get(repeated, RepeatedValue::highestQuantity));
        builder.sameValueConsignments(Maybe.get(repeated, RepeatedValue::consignments))
                .lowestQuantity(lowest)
                .highestQuantity(highest)
                .quantitySpread(Numbers.ratio(highest, lowest));
    }

    private void received(ShipmentBuilder builder, @Nullable List<ReceivedGoods> goods) {
        builder.groups(groups(source.consignment().goods()))
                .consigneeGroups60Days(source.knowledge().groups().ofAll(goods, ReceivedGoods::hsCode, tables))
                .consigneeTopics60Days(topics(goods))
                .consigneeBlankGoods60Days(Truth.anyOf(goods, this::blankWare).orNull());
    }

    private @Nullable List<String> groups(@Nullable List<GoodsItem> goods) {
        return goods != null && goods.size() == 1
                ? source.code(goods.get(0).hsCode()).groups()
                : source.knowledge().groups().ofAll(goods, GoodsItem::hsCode, tables);
    }

    /** Goods of a kind that brands are put on, without one. */
    private Truth blankWare(ReceivedGoods one) {
        String chapter = HsFacts.cut(one.hsCode(), HsFacts.CHAPTER);
        Truth ware = chapter == null ? Truth.UNKNOWN : Truth.of(BRANDED_CHAPTERS.contains(chapter));
        GoodsWords.Found found =
                source.knowledge().goodsWords().find(Described.of(one.description(), source.knowledge()), tables);
        Truth said = found == null ? Truth.UNKNOWN : Truth.of(found.plain().contains("UNBRANDED"));
        return ware.and(Truth.of(one.unbranded()).or(said));
    }

    private @Nullable List<String> topics(@Nullable List<ReceivedGoods> goods) {
        if (goods == null || !tables.loaded(KnownTable.GOODS_WORDS)) {
            return null;
        }
        SortedSet<String> topics = new TreeSet<>();
        for (ReceivedGoods one : goods) {
            GoodsWords.Found found =
                    source.knowledge().goodsWords().find(Described.of(one.description(), source.knowledge()), tables);
            if (found == null) {
                return null;
            }
            topics.addAll(found.topics());
        }
        return List.copyOf(topics);
    }

    private void transits(ShipmentBuilder builder, @Nullable List<OpenTransit> transits) {
        List<OpenTransit> late = Matching.all(transits, this::late).orElse(null);
        OpenTransit oldest = Matching.least(transits, this::late, OpenTransit::openedOn);
        builder.openTransits(Maybe.get(late, List::size))
                .openTransit(Maybe.get(oldest, OpenTransit::number))
                .openTransitOn(Maybe.get(oldest, OpenTransit::openedOn));
    }

    private Truth late(OpenTransit transit) {
        return Truth.before(transit.dueOn(), source.day());
    }
}
