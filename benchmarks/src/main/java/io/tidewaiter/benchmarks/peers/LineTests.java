package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.facts.GoodsLine;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Comparisons of the fields of a line of goods, as one would write them by hand. */
final class LineTests implements HandTests<GoodsLine> {

    @Override
    public Predicate<GoodsLine> equal(String field, String value) {
        return switch (field) {
            case "hs6" -> g -> value.equals(g.hs6());
            case "hs2" -> g -> value.equals(g.hs2());
            case "origin" -> g -> value.equals(g.origin());
            case "valueCurrency" -> g -> value.equals(g.valueCurrency());
            case "packageType" -> g -> value.equals(g.packageType());
            default -> throw HandTests.noField(field);
        };
    }

    @Override
    public Predicate<GoodsLine> oneOf(String field, Set<String> values) {
        return switch (field) {
            case "hs6" -> g -> g.hs6() != null && values.contains(g.hs6());
            case "hs2" -> g -> g.hs2() != null && values.contains(g.hs2());
            case "origin" -> g -> g.origin() != null && values.contains(g.origin());
            case "valueCurrency" -> g -> g.valueCurrency() != null && values.contains(g.valueCurrency());
            case "packageType" -> g -> g.packageType() != null && values.contains(g.packageType());
            default -> throw HandTests.noField(field);
        };
    }

    @Override
    public Predicate<GoodsLine> truth(String field, Boolean value) {
        return switch (field) {
            case "descriptionVague" -> g -> value.equals(g.descriptionVague());
            case "preferenceClaimed" -> g -> value.equals(g.preferenceClaimed());
            case "inConsignorBusiness" -> g -> value.equals(g.inConsignorBusiness());
            default -> throw HandTests.noField(field);
        };
    }

    @Override
    public Predicate<GoodsLine> range(String field, HandRange range) {
        return switch (field) {
            case "netMassKg" -> g -> range.holds(g.netMassKg());
            case "value" -> g -> range.holds(g.value());
            case "valueToBandLow" -> g -> range.holds(g.valueToBandLow());
            case "quantity" -> g -> range.holds(g.quantity());
            default -> throw HandTests.noField(field);
        };
    }

    @Override
    public Predicate<GoodsLine> since(String field, LocalDate day) {
        throw HandTests.noField(field);
    }

    @Override
    public Function<GoodsLine, @Nullable String> key(String field) {
        return switch (field) {
            case "hs6" -> GoodsLine::hs6;
            case "hs2" -> GoodsLine::hs2;
            case "origin" -> GoodsLine::origin;
            case "valueCurrency" -> GoodsLine::valueCurrency;
            case "packageType" -> GoodsLine::packageType;
            default -> throw HandTests.noField(field);
        };
    }
}
