package io.tidewaiter.cli.report;

import io.tidewaiter.pack.Profile;

/** How reports speak of travellers: of proposals, which a person follows or does not. */
record TravellerWording() implements Wording {

    @Override
    public Profile profile() {
        return Profile.PASSENGER;
    }

    @Override
    public String noun() {
        return "traveller";
    }

    @Override
    public String subjects() {
        return "travellers";
    }

    @Override
    public String standings() {
        return "Proposals";
    }

    @Override
    public String share() {
        return "Share of each proposal";
    }

    @Override
    public String scoreNote() {
        return "travellers; protection is counted apart and is not in it";
    }

    @Override
    public String legend() {
        return """
                REVIEW: a person should look at this traveller individually.
                CARE: apart from all else, somebody trained to support possible victims should look.
                NONE: nothing is proposed, which says nothing about the traveller.
                """;
    }

    @Override
    public String hidden(long count) {
        return count + " without a proposal not shown; --all shows them.";
    }

    @Override
    public String listed() {
        return "Travellers with a proposal";
    }

    @Override
    public String noneListed() {
        return "None. Nothing is proposed for any traveller.";
    }

    @Override
    public String order() {
        return "proposal";
    }

    @Override
    public String inFavourOf() {
        return "the traveller";
    }

    @Override
    public String review(long count) {
        return "A document, an alert or a bag asks for a person, whatever the total, at " + count + ".";
    }

    @Override
    public String steps() {
        return "how the proposal came about";
    }

    @Override
    public String policy() {
        return "Review policy";
    }

    @Override
    public boolean tellsLegalBasis() {
        return true;
    }
}
