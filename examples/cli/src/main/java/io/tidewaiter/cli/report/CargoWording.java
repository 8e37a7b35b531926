package io.tidewaiter.cli.report;

import io.tidewaiter.pack.Profile;

/** How reports speak of consignments. */
record CargoWording() implements Wording {

    @Override
    public Profile profile() {
        return Profile.CARGO;
    }

    @Override
    public String noun() {
        return "record";
    }

    @Override
    public String subjects() {
        return "consignments";
    }

    @Override
    public String standings() {
        return "Lanes";
    }

    @Override
    public String share() {
        return "Share of each lane";
    }

    @Override
    public String scoreNote() {
        return "records";
    }

    @Override
    public String legend() {
        return "";
    }

    @Override
    public String hidden(long count) {
        return count + " GREEN not shown; --all shows them.";
    }

    @Override
    public String listed() {
        return "Consignments above GREEN";
    }

    @Override
    public String noneListed() {
        return "None. Every record that was assessed is GREEN.";
    }

    @Override
    public String order() {
        return "lane";
    }

    @Override
    public String inFavourOf() {
        return "the sender";
    }

    @Override
    public String review(long count) {
        return "A person has to look, whatever the total, at " + count + ".";
    }

    @Override
    public String steps() {
        return "how the lane came about";
    }

    @Override
    public String policy() {
        return "Lane policy";
    }

    @Override
    public boolean tellsLegalBasis() {
        return false;
    }
}
