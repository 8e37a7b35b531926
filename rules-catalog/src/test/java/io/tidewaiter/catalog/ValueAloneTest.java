package io.tidewaiter.catalog;

import io.tidewaiter.Assessment;
import io.tidewaiter.Finding;
import io.tidewaiter.Lane;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.intake.ConsignmentReader;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.Threat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Declared values are a reason to ask: all of them together do not send a consignment to examination. */
class ValueAloneTest {

    private static final String EVERYTHING_ABOUT_THE_VALUE = """
            { "reference": "EXVL26039999", "mode": "ROAD", "direction": "IMPORT", "lodgedAt": "2026-03-04T10:00:00Z",
              "parties": [
                { "role": "CONSIGNOR", "name": "Example Textile Group AS", "country": "CN" },
                { "role": "CONSIGNEE", "name": "Example Textile Group DOO", "country": "RS" } ],
              "goods": [
                { "hsCode": "610910", "description": "T-shirts of cotton", "netMass": 2000, "origin": "CN",
                  "value": { "amount": 4000, "currency": "EUR" } } ],
              "valuation": { "customsValue": { "amount": 980, "currency": "EUR" }, "relatedParties": true,
                             "invoiceCurrency": "AED" },
              "history": {
                "unitValues": [ { "hsCode": "610910", "medianPerKilo": { "amount": 9, "currency": "EUR" }, "count": 14 } ],
                "exportRecords": [ { "country": "CN", "value": { "amount": 28000, "currency": "EUR" } } ] } }
            """;

    @Test
    void value_alone_is_never_red() {
        Assessment assessment = RiskProfiler.builder()
                .packs(Catalogue.packs(Profile.CARGO))
                .tables(Catalogue.tables())
                .build()
                .assess(consignment());
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.threat() == Threat.REVENUE)
                .hasSizeGreaterThanOrEqualTo(6)
                .extracting(Finding::kind)
                .containsOnly(RuleKind.VALUE);
        assertThat(assessment.score()).isGreaterThanOrEqualTo(70);
        assertThat(assessment.lane()).isEqualTo(Lane.YELLOW);
    }

    private static Consignment consignment() {
        byte[] json = EVERYTHING_ABOUT_THE_VALUE.getBytes(StandardCharsets.UTF_8);
        try (ConsignmentReader reader =
                ConsignmentReader.open(new ByteArrayInputStream(json), "value.json", InputOptions.defaults())) {
            return ((Intake.Read) reader.next()).consignment();
        }
    }
}
