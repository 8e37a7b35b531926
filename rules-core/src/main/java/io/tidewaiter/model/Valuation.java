package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Value, charges and terms of a consignment.
 */
@RecordBuilder
public record Valuation(
        @Meaning("Customs (CIF) value of the consignment") @Nullable
        Money customsValue,

        @Meaning("Freight charges") @Nullable Money freight,
        @Meaning("Insurance charges") @Nullable Money insurance,

        @Meaning(value = "Incoterms 2020 rule, three letters", example = "CIF") @Nullable
        String incoterm,

        @Meaning(value = "Number of the commercial invoice", example = "INV-2026-118") @Nullable
        String invoiceNumber,

        @Meaning(value = "Currency of the invoice, ISO 4217", example = "USD") @Nullable
        String invoiceCurrency,

        @Meaning(value = "When freight is paid", example = "PREPAID") @Nullable
        FreightPayment freightPayment,

        @Meaning(value = "How freight is paid", example = "TRANSFER") @Nullable
        PaymentMeans paymentMeans,

        @Meaning("True when seller and buyer are related, WTO Customs Valuation Agreement Art. 15.4") @Nullable
        Boolean relatedParties,

        @Meaning("Value the goods are insured for") @Nullable
        Money insuredValue,

        @Meaning(value = "Day of payment", example = "2026-02-20") @Nullable
        LocalDate paidOn,

        @Meaning(value = "Day on which the account to pay to was changed", example = "2026-02-18") @Nullable
        LocalDate accountChangedOn,

        @Meaning("Cash that is the goods") @Nullable CashDeclared cash) {}
