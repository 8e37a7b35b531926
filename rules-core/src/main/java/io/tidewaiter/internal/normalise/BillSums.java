package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.model.BillType;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.TransportDocument;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all house bills say together, beside the master. */
final class BillSums {

    private final @Nullable List<TransportDocument> bills;

    BillSums(Consignment consignment) {
        this.bills = consignment.transportDocuments();
    }

    void fill(ShipmentBuilder builder) {
        List<TransportDocument> houses = of(BillType.HOUSE);
        List<TransportDocument> masters = of(BillType.MASTER);
        if (houses == null || houses.isEmpty() || masters == null || masters.size() != 1) {
            return;
        }
        TransportDocument master = masters.get(0);
        builder.masterPackages(master.packages())
                .housePackages(packages(houses))
                .houseGrossMassKg(mass(houses))
                .houseMassShareOfMaster(Numbers.ratio(mass(houses), Numbers.kilograms(master.grossMass())));
    }

    private @Nullable List<TransportDocument> of(BillType type) {
        return Matching.all(bills, bill -> Truth.same(bill.type(), type)).orElse(null);
    }

    private static @Nullable Integer packages(List<TransportDocument> houses) {
        long sum = 0;
        for (TransportDocument house : houses) {
            if (house.packages() == null) {
                return null;
            }
            sum += house.packages();
        }
        return sum == (int) sum ? Integer.valueOf((int) sum) : null;
    }

    private static @Nullable BigDecimal mass(List<TransportDocument> houses) {
        BigDecimal sum = BigDecimal.ZERO;
        for (TransportDocument house : houses) {
            sum = Numbers.plus(sum, Numbers.kilograms(house.grossMass()));
        }
        return sum;
    }
}
