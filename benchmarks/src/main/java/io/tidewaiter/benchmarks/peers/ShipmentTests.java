package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.facts.Shipment;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Comparisons of the fields of a shipment, as one would write them by hand. */
final class ShipmentTests implements HandTests<Shipment> {

    @Override
    public Predicate<Shipment> equal(String field, String value) {
        return switch (field) {
            case "mode" -> s -> value.equals(s.mode());
            case "direction" -> s -> value.equals(s.direction());
            case "incoterm" -> s -> value.equals(s.incoterm());
            case "valueCurrency" -> s -> value.equals(s.valueCurrency());
            case "freightPayment" -> s -> value.equals(s.freightPayment());
            case "paymentMeans" -> s -> value.equals(s.paymentMeans());
            default -> throw HandTests.noField(field);
        };
    }

    @Override
    public Predicate<Shipment> oneOf(String field, Set<String> values) {
        return switch (field) {
            case "mode" -> s -> s.mode() != null && values.contains(s.mode());
            case "direction" -> s -> s.direction() != null && values.contains(s.direction());
            case "incoterm" -> s -> s.incoterm() != null && values.contains(s.incoterm());
            case "valueCurrency" -> s -> s.valueCurrency() != null && values.contains(s.valueCurrency());
            case "freightPayment" -> s -> s.freightPayment() != null && values.contains(s.freightPayment());
            case "paymentMeans" -> s -> s.paymentMeans() != null && values.contains(s.paymentMeans());
            default -> throw HandTests.noField(field);
        };
    }

    @Override
    public Predicate<Shipment> truth(String field, Boolean value) {
        return switch (field) {
            case "relatedParties" -> s -> value.equals(s.relatedParties());
            case "preferenceClaimed" -> s -> value.equals(s.preferenceClaimed());
            case "billSwitched" -> s -> value.equals(s.billSwitched());
            case "consigneeToOrder" -> s -> value.equals(s.consigneeToOrder());
            default -> throw HandTests.noField(field);
        };
    }

    @Override
    public Predicate<Shipment> range(String field, HandRange range) {
        return switch (field) {
            case "hoursBeforeLoading" -> s -> range.holds(s.hoursBeforeLoading());
            case "customsValue" -> s -> range.holds(s.customsValue());
            case "grossMassKg" -> s -> range.holds(s.grossMassKg());
            case "packages" -> s -> range.holds(s.packages());
            default -> throw HandTests.noField(field);
        };
    }

    @Override
    public Predicate<Shipment> since(String field, LocalDate day) {
        if (!field.equals("invoiceUsedOn")) {
            throw HandTests.noField(field);
        }
        return s -> s.invoiceUsedOn() != null && !s.invoiceUsedOn().isBefore(day);
    }

    @Override
    public Function<Shipment, @Nullable String> key(String field) {
        return switch (field) {
            case "mode" -> Shipment::mode;
            case "direction" -> Shipment::direction;
            case "incoterm" -> Shipment::incoterm;
            case "valueCurrency" -> Shipment::valueCurrency;
            case "freightPayment" -> Shipment::freightPayment;
            case "paymentMeans" -> Shipment::paymentMeans;
            default -> throw HandTests.noField(field);
        };
    }
}
