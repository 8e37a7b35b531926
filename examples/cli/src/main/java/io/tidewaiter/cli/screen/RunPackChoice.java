package io.tidewaiter.cli.screen;

import io.tidewaiter.Purpose;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.PackChoice;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the packs by what the inputs hold, what was named and what it is done for. A run is about consignments or about travellers: the
 * purposes the law allows for travellers are none that consignments have.
 */
final class RunPackChoice {

    private static final String APART =
            " Screen them in runs of their own: data about travellers are bound to their purpose, and consignments have another.\n"
                    + "Nothing was screened.";

    private final List<String> names;
    private final Optional<Purpose> purpose;
    private final Map<Profile, String> firsts;
    private final List<String> command;

    /**
     * @param firsts what the inputs begin with, each kind with the first input of that kind
     * @param command what was typed
     */
    RunPackChoice(JudgingOptions options, Map<Profile, String> firsts, List<String> command) {
        this.names = options.packs;
        this.purpose = Optional.ofNullable(options.purpose).map(code -> new Purpose(code, ""));
        this.firsts = firsts;
        this.command = command;
    }

    RunPacks choose() {
        if (firsts.size() > 1) {
            throw new CommandFailure(firsts.get(Profile.CARGO) + " holds consignments, " + firsts.get(Profile.PASSENGER)
                    + " travellers." + APART);
        }
        return names.isEmpty() ? catalogue() : named(PackChoice.of(names));
    }

    private RunPacks named(List<RulePack> packs) {
        Profile profile = profile(packs);
        firsts.forEach((held, input) -> {
            if (held != profile) {
                throw new CommandFailure(input + " holds " + word(held) + ", and the packs are for " + word(profile)
                        + ". Give packs for " + word(held) + ", or leave --pack out.\nNothing was screened.");
            }
        });
        if (profile == Profile.PASSENGER && purpose.isEmpty()) {
            throw new PurposeNeeded(packs, command).none("These packs are about travellers");
        }
        return new RunPacks(profile, packs, purpose);
    }

    private static Profile profile(List<RulePack> packs) {
        Set<Profile> profiles = packs.stream().map(RulePack::profile).collect(Collectors.toSet());
        if (profiles.size() > 1) {
            throw new CommandFailure("For consignments are " + ids(packs, Profile.CARGO) + ", for travellers "
                    + ids(packs, Profile.PASSENGER) + "." + APART);
        }
        return profiles.iterator().next();
    }

    private static String ids(List<RulePack> packs, Profile profile) {
        return packs.stream()
                .filter(pack -> pack.profile() == profile)
                .map(pack -> pack.ref().id())
                .collect(Collectors.joining(", "));
    }

    private RunPacks catalogue() {
        List<RulePack> all = Catalogue.packs();
        Profile profile = firsts.keySet().stream().findFirst().orElseGet(() -> byPurpose(all));
        List<RulePack> packs =
                all.stream().filter(pack -> pack.profile() == profile).toList();
        if (profile == Profile.PASSENGER && purpose.isEmpty()) {
            throw new PurposeNeeded(packs, command).none(firsts.get(profile) + " holds travellers");
        }
        List<RulePack> fitting = packs.stream().filter(this::fits).toList();
        if (fitting.isEmpty()) {
            throw unknown(profile, packs);
        }
        return new RunPacks(profile, fitting, purpose);
    }

    /** When no input says what it holds, the purpose may. */
    private Profile byPurpose(List<RulePack> all) {
        boolean travellers =
                purpose.isPresent() && all.stream().anyMatch(pack -> pack.profile() == Profile.PASSENGER && fits(pack));
        return travellers ? Profile.PASSENGER : Profile.CARGO;
    }

    private boolean fits(RulePack pack) {
        return purpose.isEmpty()
                || pack.purposes().isEmpty()
                || pack.purposes().contains(purpose.get().code());
    }

    private CommandFailure unknown(Profile profile, List<RulePack> packs) {
        String code = purpose.map(Purpose::code).orElse("");
        return profile == Profile.PASSENGER
                ? new PurposeNeeded(packs, command).unknown(code)
                : new CommandFailure("No pack of the catalogue is made for the purpose " + code
                        + ". Name a pack with --pack, or another purpose.");
    }

    private static String word(Profile profile) {
        return profile == Profile.CARGO ? "consignments" : "travellers";
    }
}
