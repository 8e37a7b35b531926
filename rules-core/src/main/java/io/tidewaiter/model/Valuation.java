package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
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
        Boolean relatedParties) {}
