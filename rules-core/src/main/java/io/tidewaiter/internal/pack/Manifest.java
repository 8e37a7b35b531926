package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.Approval;
import io.tidewaiter.pack.Handling;
import io.tidewaiter.pack.Offence;
import io.tidewaiter.pack.PackScope;
import io.tidewaiter.pack.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What {@code pack.yaml} says. */
record Manifest(
        String id,
        String version,
        String title,
        Profile profile,
        List<String> purposes,
        String legalBasis,
        String owner,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        LocalDate reviewBy,
        List<String> languages,
        List<Offence> offences,
        Optional<Approval> approval,
        PackScope scope,
        List<String> checklist,
        Handling handling) {}
