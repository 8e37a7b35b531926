package io.tidewaiter.catalog;

import io.tidewaiter.Purpose;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The rule packs and reference tables that ship with Tidewaiter. */
public final class Catalogue {

    private Catalogue() {}

    /**
     * The reference tables. Those whose source says "Example, invented" show how a table looks: put your own on top with {@link
     * ReferenceData#with(ReferenceData)}.
     */
    public static ReferenceData tables() {
        try (Shelf shelf = Shelf.open()) {
            return new TableFiles(shelf).tables();
        }
    }

    /** All packs, sorted by id. */
    public static List<RulePack> packs() {
        return packs((resources, id) -> true);
    }

    private static List<RulePack> packs(BiPredicate<PackResources, String> wanted) {
        try (Shelf shelf = Shelf.open()) {
            PackResources resources = new PackResources(shelf);
            List<RulePack> packs = new ArrayList<>();
            for (String id : resources.ids()) {
                if (wanted.test(resources, id)) {
                    packs.add(resources.pack(id));
                }
            }
            return List.copyOf(packs);
        }
    }

    /** The packs on consignments, or those on travellers, sorted by id. Those on travellers need a purpose: see {@link #packs(Purpose)}. */
    public static List<RulePack> packs(Profile profile) {
        return packs((resources, id) -> resources.profile(id) == profile);
    }

    /**
     * The packs that may be used for a purpose, sorted by id; none when no pack is made for it.
     *
     * @param purpose for example {@code CUS-CARGO-RISK}, {@code PIU-SERIOUS-CRIME}, {@code PIU-TERRORISM} or {@code PIU-VICTIM-PROTECTION}
     */
    public static List<RulePack> packs(Purpose purpose) {
        return packs().stream()
                .filter(pack -> pack.purposes().contains(purpose.code()))
                .toList();
    }

    /** Ids of all packs, sorted. Reads no pack. */
    public static List<String> ids() {
        try (Shelf shelf = Shelf.open()) {
            return new PackResources(shelf).ids();
        }
    }

    /**
     * One pack.
     *
     * @param id for example {@code sea-container}
     * @throws IllegalArgumentException when there is no such pack
     */
    public static RulePack pack(String id) {
        try (Shelf shelf = Shelf.open()) {
            PackResources resources = new PackResources(shelf);
            return resources.pack(id);
        }
    }
}
