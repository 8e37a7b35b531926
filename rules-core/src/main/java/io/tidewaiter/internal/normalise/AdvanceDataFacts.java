package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.BillType;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.Party;
import io.tidewaiter.model.PartyRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the seven fields of pre-loading data, and the number of the house waybill, a filing lacks. Only a filing the host calls
 * complete can lack anything: otherwise what is not there is not known.
 */
final class AdvanceDataFacts {

    private final Consignment consignment;
    private final List<String> missing = new ArrayList<>(0);

    private AdvanceDataFacts(Consignment consignment) {
        this.consignment = consignment;
    }

    /** Names of the missing fields, in the order of the data set; null when the filing is not called complete. */
    static @Nullable List<String> missing(Consignment consignment) {
        return Boolean.TRUE.equals(consignment.preLoading()) ? new AdvanceDataFacts(consignment).find() : null;
    }

    private List<String> find() {
        party(PartyRole.CONSIGNOR);
        party(PartyRole.CONSIGNEE);
        check("PACKAGES", consignment.packages() != null);
        check("GROSS_MASS", consignment.grossMass() != null);
        check("DESCRIPTION", described());
        check("HOUSE_WAYBILL", houseNamed());
        return List.copyOf(missing);
    }

    private void party(PartyRole role) {
        Party found = known(consignment.parties()).stream()
                .filter(party -> party.role() == role)
                .findFirst()
                .orElse(null);
        check(role + "_NAME", found != null && found.name() != null);
        check(role + "_ADDRESS", found != null && found.address() != null);
    }

    private boolean described() {
        List<GoodsItem> goods = known(consignment.goods());
        return !goods.isEmpty() && goods.stream().allMatch(item -> item.description() != null);
    }

    private boolean houseNamed() {
        return known(consignment.transportDocuments()).stream()
                .anyMatch(bill -> bill.type() == BillType.HOUSE && bill.number() != null);
    }

    private static <T> List<T> known(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private void check(String field, boolean there) {
        if (!there) {
            missing.add(field);
        }
    }
}
