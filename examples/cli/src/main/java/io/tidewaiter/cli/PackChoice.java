package io.tidewaiter.cli;

import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.RulePack;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the packs a user means: by id in the catalogue, or as a folder, zip or jar. */
public final class PackChoice {

    private PackChoice() {}

    /**
     * Packs by name.
     *
     * @throws CommandFailure when a name means nothing, with all such names
     * @throws InvalidPackException when packs are refused, with all their problems
     */
    public static List<RulePack> of(List<String> names) {
        List<RulePack> packs = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<InvalidPackException> refused = new ArrayList<>();
        for (String name : names) {
            try {
                packs.add(read(name));
            } catch (CommandFailure failure) {
                unknown.add(failure.getMessage());
            } catch (InvalidPackException failure) {
                refused.add(failure);
            }
        }
        if (!unknown.isEmpty()) {
            throw new CommandFailure(String.join("\n", unknown));
        }
        if (!refused.isEmpty()) {
            throw refused.size() == 1 ? refused.get(0) : InvalidPackException.all(refused);
        }
        return packs;
    }

    /** One pack. */
    public static RulePack of(String name) {
        return of(List.of(name)).get(0);
    }

    /** An id of the catalogue wins over a folder of the same name; {@code ./name} means the folder. */
    private static RulePack read(String name) {
        if (Catalogue.ids().contains(name)) {
            return Catalogue.pack(name);
        }
        Optional<Path> place = existing(name);
        if (place.isPresent()) {
            return RulePack.read(place.get());
        }
        throw new CommandFailure("'" + name + "' is neither a pack of the catalogue nor a folder, zip or jar."
                + nearest(name) + " The catalogue has: " + String.join(", ", Catalogue.ids()) + ".");
    }

    /** A pack that has to be a folder, zip or jar. */
    public static Path place(String name) {
        return existing(name)
                .orElseThrow(() -> new CommandFailure("'" + name
                        + "' is not there. Name the folder, zip or jar of a pack, or make one with: pack new " + name));
    }

    private static Optional<Path> existing(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::exists);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static String nearest(String name) {
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, name.length() / 3));
        return Catalogue.ids().stream()
                .filter(id -> distance.apply(name, id) >= 0)
                .min((one, other) -> distance.apply(name, one) - distance.apply(name, other))
                .map(id -> " Did you mean " + id + "?")
                .orElse("");
    }
}
