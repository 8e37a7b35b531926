package io.tidewaiter.catalog;

import io.tidewaiter.pack.RulePack;
import java.util.List;

/** The rule packs that ship with Tidewaiter. Reading them takes a moment: keep the result. */
public final class Catalogue {

    private Catalogue() {}

    /** All packs, sorted by id. */
    public static List<RulePack> packs() {
        return PackResources.files().entrySet().stream()
                .map(pack -> RulePack.read(pack.getKey(), pack.getValue()))
                .toList();
    }

    /** Ids of all packs, sorted. Reads no pack. */
    public static List<String> ids() {
        return List.copyOf(PackResources.files().keySet());
    }

    /**
     * One pack.
     *
     * @param id for example {@code sea-container}
     * @throws IllegalArgumentException when there is no such pack
     */
    public static RulePack pack(String id) {
        var packs = PackResources.files();
        var files = packs.get(id);
        if (files == null) {
            throw new IllegalArgumentException(
                    "No pack '" + id + "' in the catalogue. There are: " + packs.keySet() + ".");
        }
        return RulePack.read(id, files);
    }
}
