package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.BirthAgreement;
import io.tidewaiter.watch.BirthAgreement.Kind;
import io.tidewaiter.watch.BirthDate;
import io.tidewaiter.watch.DocumentAgreement;
import io.tidewaiter.watch.IdentityDocument;
import org.jspecify.annotations.Nullable;

/** Compares dates of birth and documents of a person and an entry, and keeps the best of each. Reused from entry to entry. */
final class SecondIdentifiers {

    private int births;
    private Kind kind = Kind.NONE;
    private @Nullable BirthDate ofPerson;
    private int ofEntry;
    private @Nullable DocumentAgreement document;

    /** Reads dates and documents of the entry the cursor is at. */
    void read(Asked asked, ByteCursor cursor) {
        births = 0;
        kind = Kind.NONE;
        document = null;
        for (int left = cursor.getByte(); left > 0; left--) {
            birth(asked, cursor.getInt());
        }
        for (int left = cursor.getByte(); left > 0; left--) {
            document(asked, cursor);
        }
    }

    private void birth(Asked asked, int date) {
        for (BirthDate birth : asked.births()) {
            births++;
            Kind found = Births.compare(birth, date);
            if (births == 1 || found.compareTo(kind) < 0) {
                kind = found;
                ofPerson = birth;
                ofEntry = date;
            }
        }
    }

    private void document(Asked asked, ByteCursor cursor) {
        if (asked.documents().isEmpty()) {
            cursor.skipText();
            cursor.skipText();
            cursor.skipText();
            return;
        }
        IdentityDocument entry = new IdentityDocument(cursor.getText(), cursor.getText(), cursor.getText());
        String letters = DocumentNumbers.letters(entry.number());
        String lookAlike = DocumentNumbers.lookAlike(letters);
        for (Asked.Document own : asked.documents()) {
            String issuer = own.given().issuer();
            if (own.lookAlike().equals(lookAlike) && !Issuers.contradict(issuer, entry.issuer())) {
                boolean confirmed = Issuers.confirmed(issuer, entry.issuer());
                keep(new DocumentAgreement(!own.letters().equals(letters), confirmed, own.given(), entry));
            }
        }
    }

    private void keep(DocumentAgreement found) {
        if (document == null || rank(found) > rank(document)) {
            document = found;
        }
    }

    private static int rank(DocumentAgreement agreement) {
        return (agreement.lookAlike() ? 0 : 2) + (agreement.issuerConfirmed() ? 1 : 0);
    }

    /** How the dates of birth agree; NONE when they contradict each other or one is not known. */
    Kind birthKind() {
        return kind;
    }

    @Nullable
    DocumentAgreement document() {
        return document;
    }

    /** The best agreement of dates; null when one of them is not known. */
    @Nullable
    BirthAgreement birth() {
        return births == 0 || ofPerson == null ? null : new BirthAgreement(kind, ofPerson, PackedDate.unpack(ofEntry));
    }
}
